using Huozi.Specimens.Copy;
using Huozi.Specimens.Drawing;
using Huozi.Specimens.Gold;
using Huozi.Specimens.Type;

namespace Huozi.Specimens.Setting;

/// <summary>Sets pictures and their captions.</summary>
internal sealed class PictureSetter(Studio studio)
{
    private Chance Chance => studio.Chance;

    /// <summary>A caption: a sentence and who took the picture.</summary>
    public (string Text, string Credit) Caption(IEnumerable<Block> blocks)
    {
        var clause = Sentences.Clause(Chance, blocks.Where(block => !block.IsSubhead).Select(block => block.Text), 8, 30) ?? Chance.Of(Vocabulary.Headlines);
        var name = People.Name(Chance);
        var credit = Chance.Of($"{name} 摄", $"本报记者 {name} 摄", $"通讯员 {name} 摄影报道", $"{name}摄", $"（{name} 摄）", "（资料图片）", $"记者 {name} 摄", "", $"{name}/图");
        return (Chance.Of("图为", "", "上图：", "") + clause + (credit.StartsWith('（') ? "" : "。") + credit, credit);
    }

    /// <summary>Sets a picture with its caption in an area.</summary>
    /// <param name="area">Where both have room.</param>
    /// <param name="caption">The caption and its credit.</param>
    /// <param name="partOf">The article it belongs to; null for none.</param>
    public GoldArticle Set(Box area, (string Text, string Credit) caption, string? partOf)
    {
        var photo = studio.Gold.Add("photo");
        photo.PartOf = partOf;
        photo.Byline = caption.Credit.Trim('（', '）');
        photo.Paragraphs.Add(caption.Text);
        Studio.Note(photo, area);
        var face = Chance.Of(Typecase.Hei[0], studio.Look.Kai, studio.Look.Body);
        var size = studio.Look.Size * Chance.Between(0.82, 0.95);
        var picture = area;
        var isOverlaid = area.Height > 110 && area.Width > 140 && Chance.Is(0.1);
        var isBeside = !isOverlaid && area.Width > 300 && Chance.Is(0.12);
        var width = isBeside ? Math.Max(size * 7, area.Width * 0.22) : area.Width - (isOverlaid ? size : 0);
        var item = new FlowItem
        {
            Text = new(caption.Text, face, isOverlaid ? "#fff" : "#000"), Size = size, Leading = size * 1.4, Indent = Chance.Of(0, 0, 2) * size,
            Body = Alignment.Justify, Last = isBeside || Chance.Is(0.7) ? Alignment.Start : Alignment.Centre,
        };
        var height = Pouring.Pour([item], [Box.At(0, 0, width, 10_000)]).Zones[0].Height;
        Box text;
        if (isBeside)
        {
            picture = area with { Right = area.Right - width - size };
            text = area with { Left = area.Right - width, Top = Math.Max(area.Top, area.Bottom - height - 0.1) };
        }
        else if (isOverlaid)
        {
            text = new(area.Left + (size / 2), area.Bottom - height - (size * 0.3), area.Right - (size / 2), area.Bottom);
            studio.Sheet.Add(new PictureMark(area, Chance.Between(0, 99_999), studio.Look.IsGrey));
            studio.Sheet.Add(new FrameMark(new(area.Left, text.Top - (size * 0.3), area.Right, area.Bottom), "#333"));
        }
        else
        {
            picture = area with { Bottom = area.Bottom - height - (size * 0.4) };
            text = area with { Top = area.Bottom - height - 0.1 };
        }

        if (!isOverlaid) studio.Sheet.Add(new PictureMark(picture, Chance.Between(0, 99_999), studio.Look.IsGrey));
        studio.Sheet.Add(Pouring.Pour([item], [text]).Marks);
        return photo;
    }
}
