using Huozi.Specimens.Copy;
using Huozi.Specimens.Drawing;
using Huozi.Specimens.Type;

namespace Huozi.Specimens.Setting;

/// <summary>Sets advertisements and public notices.</summary>
internal sealed class AdvertisementSetter(Studio studio)
{
    private static readonly string[] Firms = ["松岭果业", "云岫茶庄", "柳浦家居", "望渡汽贸", "橹声书店", "白石药房", "青砖酒家", "双井眼镜", "石榴农商行", "沙头电器"];
    private static readonly string[] Offers = ["开业三周年酬宾", "新品上市", "年终大回馈", "诚招加盟", "夏季清凉节", "满额立减", "旗舰店盛大启幕", "团购专场"];
    private static readonly string[] Lines = ["诚信经营 用心服务", "凭此报到店有礼", "数量有限 先到先得", "咨询热线全天开通", "买得放心 用得安心", "免费送货上门"];

    private Chance Chance => studio.Chance;

    /// <summary>Sets an advertisement or a notice in an area.</summary>
    public void Set(Box area)
    {
        if (Chance.Is(studio.Look.Notices)) Notice(area);
        else Advertisement(area);
    }

    private void Advertisement(Box area)
    {
        var look = studio.Look;
        var ad = studio.Gold.Add("ad");
        Studio.Note(ad, area);
        var isReversed = Chance.Is(0.3);
        studio.Sheet.Add(new FrameMark(area, isReversed ? look.Theme : Chance.Of(look.Tint, "#fff8e6", "#fff"), Chance.Of("#000", look.Theme), Chance.Of(0.75, 1.5)));
        if (area.Width > 260 && Chance.Is(0.3))
        {
            studio.Sheet.Add(new PictureMark(area.Inset(6, 6) with { Right = area.Left + (area.Width * 0.35) }, Chance.Between(0, 99_999), false));
            area = area with { Left = area.Left + (area.Width * 0.37) };
        }

        var ink = isReversed ? "#fff" : "#000";
        ad.Headline = Chance.Of(Firms) + Chance.Of(Offers);
        var face = Chance.Of(Typecase.HeiHeads);
        var size = Math.Min(area.Height * 0.3, area.Width * 0.88 / Measure.Advance(face, ad.Headline));
        var rows = new List<(string, double)> { (ad.Headline, size) };
        var small = Math.Clamp(size * 0.4, 7, area.Height / 10);
        rows.Add((Chance.Of(Lines), small * 1.2));
        if (Chance.Is(0.5)) rows.Add((Chance.Of(Lines), small));
        rows.Add(($"地址：{Chance.Of(Vocabulary.Towns)}路{Chance.Between(1, 300)}号（{Chance.Of("车站", "市场", "体育馆", "老码头")}对面）", small * 0.9));
        rows.Add(($"电话：0{Chance.Between(500, 599)}-{Chance.Between(80_000_000, 88_999_999)}", small));
        var y = area.Top + ((area.Height - rows.Sum(row => row.Item2 * 1.4)) / 2);
        foreach (var (text, rowSize) in rows)
        {
            var rowFace = text == ad.Headline ? face : Chance.Of(Typecase.Hei[0], look.Kai);
            var fitted = Math.Min(rowSize, area.Width * 0.95 / Measure.Advance(rowFace, text));
            studio.Line(new(area.Left, y, area.Right, y + (rowSize * 1.4)), text, rowFace, fitted, Alignment.Centre, ink);
            y += rowSize * 1.4;
            if (text != ad.Headline) ad.Paragraphs.Add(text);
        }

        studio.Line(new(area.Right - 24, area.Top + 1, area.Right - 3, area.Top + 9), "广告", Typecase.Hei[0], 6.5, Alignment.End, ink);
        ad.Paragraphs.Add("广告");
    }

    private void Notice(Box area)
    {
        var look = studio.Look;
        var notice = studio.Gold.Add("notice");
        Studio.Note(notice, area);
        studio.Sheet.Add(new FrameMark(area, null, "#000", Chance.Of(0.5, 1.0), Chance.Of(RulePattern.Solid, RulePattern.Double)));
        var inner = area.Inset(look.Size, look.Size * 0.8);
        var face = Chance.Of(Typecase.HeiHeads);
        notice.Headline = Chance.Of("停水公告", "遗失声明", "招聘启事", "拍卖公告", "注销公告", "施工通告", "招租公告", "公示");
        var size = Math.Min(look.Size * Chance.Between(1.4, 2.2), inner.Width / 7);
        studio.Line(inner with { Bottom = inner.Top + (size * 1.5) }, notice.Headline, face, size, Alignment.Centre);
        var count = Math.Clamp((int)(inner.Width / (look.Size * 24)), 1, 3);
        var columns = Columns.Equal(inner with { Top = inner.Top + (size * 1.8) }, count, look.Gutter);
        var items = new List<(FlowItem Item, string Text)>();
        while (true)
        {
            var text = Item(notice.Headline);
            items.Add((studio.Paragraph(new(text, look.Body), 0.92), text));
            if (!Pouring.Pour([.. items.Select(item => item.Item)], columns).IsComplete || items.Count > 12) break;
        }

        if (items.Count > 1) items.RemoveAt(items.Count - 1);
        var poured = Pouring.Pour([.. items.Select(item => item.Item)], columns);
        if (!poured.IsComplete)
        {
            // Not even one item finds room at this size.
            items = [(studio.Paragraph(new(Firms[0] + "遗失公章一枚，声明作废。", look.Body), 0.8), Firms[0] + "遗失公章一枚，声明作废。")];
            poured = Pouring.Pour([items[0].Item], [inner with { Top = inner.Top + (size * 1.6), Bottom = area.Bottom + 40 }]);
        }

        studio.Sheet.Add(poured.Marks);
        notice.Paragraphs.AddRange(items.Select(item => item.Text));
    }

    private string Item(string head)
    {
        var name = People.Name(Chance);
        var (month, day) = (Chance.Between(1, 12), Chance.Between(1, 28));
        return head switch
        {
            "停水公告" => $"因管网检修，{month}月{day}日{Chance.Between(5, 9)}时至{Chance.Between(11, 20)}时，{Chance.Of(Vocabulary.Places)}、{Chance.Of(Vocabulary.Places)}一带停水，请用户提前储水。",
            "遗失声明" => $"{name}遗失{Chance.Of("身份证", "营业执照副本", "出租车上岗证", "购房收据")}，号码{Chance.Between(1000, 9999)}**********{Chance.Between(1000, 9999)}，声明作废。",
            "注销公告" => $"{Chance.Of(Vocabulary.Towns)}{name}经营部拟向登记机关申请注销登记，请债权人自公告之日起45日内申报债权。联系人：{name}。",
            "招聘启事" => $"{Chance.Of(Firms)}招聘{Chance.Of("店员", "司机", "会计", "网络维护员")}{Chance.Between(1, 9)}名，月薪{Chance.Between(4, 9)}000元起，电话{Chance.Between(13000, 19999)}******。",
            "施工通告" => $"{Chance.Of(Vocabulary.Places)}至{Chance.Of(Vocabulary.Places)}段自{month}月{day}日起封闭施工，工期{Chance.Between(20, 90)}天，过往车辆请绕行。",
            _ => $"{Chance.Of(Vocabulary.Bodies)}就{Chance.Of(Vocabulary.Places)}{Chance.Of(Vocabulary.Things)}{Chance.Of("招租", "改造", "采购")}一事公告如下：编号{Chance.Between(10_000, 99_999)}，报名截至{month}月{day}日17时，电话{Chance.Between(13000, 19999)}******。",
        };
    }
}
