using Huozi.Fonts;
using Huozi.Model;
using Huozi.Model.Calendar;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;
using Huozi.Model.Styles;
using Huozi.Typesetting.Paragraphs;

namespace Huozi.Typesetting.Furniture;

/// <summary>Sets what a page carries besides its articles: nameplate and ear, folio, imprint.</summary>
internal sealed class FurnitureSetter(Issue issue, HouseStyle style, FaceLibrary library, AtomListBuilder builder)
{
    /// <summary>The height of the date line, in points.</summary>
    private const double DateLineHeight = 22;

    /// <summary>The ear takes this share of the page's width, the name the rest.</summary>
    private const double EarShare = 0.235;

    private static readonly Length PublisherSize = Length.FromPoints(12);
    private static readonly Length Hairline = Length.FromPoints(0.4);
    private static readonly Length Bold = Length.FromPoints(1.8);

    private TypeStyle Hei => new(library[FaceNames.Hei], Ink.Text);

    private TypeStyle HeiBold => new(library[FaceNames.HeiBold], Ink.Text);

    private TypeStyle Kai => new(library[FaceNames.Kai], Ink.Text);

    private TypeStyle Name => new(library[FaceNames.SongBlack], style.Accent);

    /// <summary>The nameplate (报头) and, where the issue has one, the ear (报眼) beside it.</summary>
    public IEnumerable<Zone> Nameplate(Rect area, Page page)
    {
        var dateTop = area.Bottom - Length.FromPoints(DateLineHeight);
        var upper = Rect.FromEdges(area.Left, area.Top, area.Right, dateTop - Length.FromPoints(9));
        var ear = Rect.FromEdges(upper.Right - upper.Width.Scale(EarShare), upper.Top + Length.FromPoints(10), upper.Right, upper.Bottom - Length.FromPoints(4));
        var hasEar = issue.Ear.Count > 0;
        var name = hasEar ? Rect.FromEdges(upper.Left, upper.Top, ear.Left - Length.FromPoints(24), upper.Bottom) : upper;
        yield return new()
        {
            Kind = ZoneKind.Nameplate,
            Outline = Zone.OutlineOf(area),
            Lines = NameLines(name).Concat(DateLine(area, dateTop, page)).ToSequence(),
            Rules = [Frames.Level(area.Left, area.Right, dateTop, Bold, style.Accent), Frames.Level(area.Left, area.Right, area.Bottom, Hairline, style.Accent)],
        };
        if (hasEar) yield return Ear(ear);
    }

    /// <summary>The folio (版眉) of a page after the first.</summary>
    public Zone Folio(Rect area, Page page)
    {
        var isLeft = page.Number % 2 == 0;
        var (outer, inner) = isLeft ? (Alignment.Left, Alignment.Right) : (Alignment.Right, Alignment.Left);
        var rule = area.Bottom - Length.FromPoints(3);
        var row = Rect.FromEdges(area.Left, area.Top, area.Right, rule - Length.FromPoints(3));
        var number = SingleLine.Set(LineRole.Furniture, builder.Build($"{page.Number}版", HeiBold with { Ink = style.Accent }), Length.FromPoints(19), row, outer);
        var gap = number.Box.Width + Length.FromPoints(12);
        var beside = isLeft ? row with { Left = row.Left + gap, Width = row.Width - gap } : row with { Width = row.Width - gap };
        List<Line> lines = [number];
        if (page.Name is { } section) lines.Add(SingleLine.Set(LineRole.Furniture, builder.Build(section, HeiBold), Length.FromPoints(14), beside, outer, 1));
        lines.Add(SingleLine.Set(LineRole.Furniture, builder.Build(issue.Title.Name, Name), Length.FromPoints(17), row, Alignment.Centre, 2, 120));
        var date = $"{ChineseDate.Format(issue.Date)}　{ChineseDate.Weekday(issue.Date)}";
        if (page.Editor is { } editor) date = isLeft ? $"责任编辑：{editor}　{date}" : $"{date}　责任编辑：{editor}";
        lines.Add(SingleLine.Set(LineRole.Furniture, builder.Build(date, Hei), Length.FromPoints(9.5), row, inner, 3));
        return new()
        {
            Kind = ZoneKind.Folio,
            Outline = Zone.OutlineOf(area),
            Lines = lines.ToSequence(),
            Rules = [Frames.Level(area.Left, area.Right, rule, Bold, Ink.Text), Frames.Level(area.Left, area.Right, area.Bottom, Hairline, Ink.Text)],
        };
    }

    /// <summary>The imprint (报脚) at the foot of the last page; null where the paper states nothing to print there.</summary>
    public Zone? Imprint(Rect area)
    {
        var imprint = issue.Title.Imprint;
        string?[] parts =
        [
            Labelled("社址：", imprint.Address), Labelled("电话：", imprint.Telephone), Labelled("出版：", issue.Title.Publisher),
            Labelled("印刷：", imprint.Printer), Labelled("发行：", imprint.Distribution), Labelled("邮发代号：", imprint.PostalCode), Labelled("定价：", imprint.Price),
        ];
        if (imprint is { Address: null, Telephone: null, Printer: null, Distribution: null, Price: null }) return null;
        var atoms = builder.Build(string.Join('　', parts.Where(part => part is not null)), Hei);
        var size = Length.Min(Length.FromPoints(9), area.Width.Scale(1000.0 / Math.Max(1, atoms.Width)));
        var row = area with { Top = area.Top + Length.FromPoints(4), Height = area.Height - Length.FromPoints(4) };
        return new()
        {
            Kind = ZoneKind.Imprint,
            Outline = Zone.OutlineOf(area),
            Lines = [SingleLine.Set(LineRole.Furniture, atoms, size, row, Alignment.Centre)],
            Rules = [Frames.Level(area.Left, area.Right, area.Top, Hairline, Ink.Text)],
        };

        static string? Labelled(string label, string? text) => text is null ? null : label + text;
    }

    private IEnumerable<Line> NameLines(Rect area)
    {
        var name = builder.Build(issue.Title.Name, Name);
        // Broad names shrink to their room; short ones are spread a little.
        const int Tracking = 60;
        var widest = Math.Max(1, name.Width + Tracking * (name.Count - 1));
        var rows = PublisherRows(area.Width);
        var step = Length.FromPoints(17);
        var footer = Length.FromPoints(5) + rows.Count * step;
        var size = Length.Min(Length.FromPoints(style.TitleSize), area.Width.Scale(960.0 / widest));
        size = Length.Min(size, area.Height - footer);
        var nameRow = area with { Height = area.Height - footer };
        yield return SingleLine.Set(LineRole.Title, name, size, nameRow, Alignment.Centre, 0, Tracking);
        for (var i = 0; i < rows.Count; i++)
        {
            var small = Length.Min(PublisherSize, area.Width.Scale(1000.0 / rows[i].Width));
            yield return SingleLine.Set(LineRole.Furniture, rows[i], small, area with { Top = area.Bottom - footer + i * step, Height = step }, Alignment.Centre);
        }
    }

    /// <summary>Who publishes the paper, on one row where it can be read there, else on a row for each part.</summary>
    private List<AtomList> PublisherRows(Length width)
    {
        var parts = Publishers().ToList();
        if (parts.Count == 0) return [];
        var whole = builder.Build(string.Join('　', parts), Hei);
        return PublisherSize.Scale(whole.Width / 1000.0) <= width ? [whole] : [.. parts.Select(part => builder.Build(part, Hei))];
    }

    private IEnumerable<string> Publishers()
    {
        var title = issue.Title;
        if (title.Supervisors.Count > 0) yield return string.Join('　', title.Supervisors) + " 主管";
        if (title.Organisers.Count > 0) yield return string.Join('　', title.Organisers) + " 主办";
        if (title.Publisher is { } publisher) yield return publisher + (publisher.EndsWith('社') ? "出版" : "编辑出版");
    }

    /// <summary>Date, weekday, lunar date, numbers: spread over the width between two rules.</summary>
    private IEnumerable<Line> DateLine(Rect area, Length top, Page page)
    {
        var lunar = LunarDate.Of(issue.Date);
        List<string> parts = [ChineseDate.Format(issue.Date), ChineseDate.Weekday(issue.Date), $"农历{lunar.YearName}年{lunar}"];
        if (issue.Number is { } number) parts.Add($"总第{number}期");
        if (issue.Pages.Count > 1) parts.Add($"今日{issue.Pages.Count}版");
        if (issue.Title.Imprint.SerialNumber is { } serial) parts.Add($"国内统一连续出版物号 {serial}");
        parts.Add(page.Name is { } section ? $"第{page.Number}版 {section}" : $"第{page.Number}版");

        var size = Length.FromPoints(11.5);
        var atoms = parts.Select(part => builder.Build(part, Hei)).ToList();
        var taken = atoms.Aggregate(Length.Zero, (sum, part) => sum + size.Scale(part.Width / 1000.0));
        if (taken > area.Width.Scale(0.95))
        {
            size = size.Scale(area.Width.Scale(0.95).Points / taken.Points);
            taken = area.Width.Scale(0.95);
        }

        var gap = parts.Count > 1 ? (area.Width - taken) / (parts.Count - 1) : Length.Zero;
        var x = area.Left;
        for (var i = 0; i < atoms.Count; i++)
        {
            var width = size.Scale(atoms[i].Width / 1000.0);
            yield return SingleLine.Set(LineRole.Furniture, atoms[i], size, new(x, top, width, area.Bottom - top), Alignment.Left, i + 1);
            x += width + gap;
        }
    }

    private Zone Ear(Rect area)
    {
        var inner = area.Inset(Length.FromPoints(14));
        var texts = issue.Ear.Select(text => builder.Build(text, Kai with { Ink = style.Accent })).ToList();
        var widest = Math.Max(1, texts.Max(text => text.Width));
        var rowHeight = inner.Height / texts.Count;
        var size = Length.Min(Length.Min(inner.Width.Scale(1000.0 / widest), rowHeight.Scale(0.72)), Length.FromPoints(style.TitleSize * 0.26));
        // Lines as a block in the middle: they belong together.
        var step = Length.Min(rowHeight, size.Scale(1.5));
        var top = inner.Top + (inner.Height - texts.Count * step) / 2;
        var lines = texts.Select((text, i) => SingleLine.Set(LineRole.Furniture, text, size, new(inner.Left, top + i * step, inner.Width, step), Alignment.Centre, i));
        return new()
        {
            Kind = ZoneKind.Ear,
            Outline = Zone.OutlineOf(area),
            Lines = lines.ToSequence(),
            Rules = Frames.Around(area, Hairline, style.Accent).Concat(Frames.Around(area.Inset(Length.FromPoints(3)), Hairline, style.Accent)).ToSequence(),
        };
    }
}
