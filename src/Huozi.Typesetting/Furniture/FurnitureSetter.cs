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
    /// <summary>The white between the heavy and the light rule of a folio.</summary>
    private static readonly Length FolioRules = Length.FromPoints(3);

    private readonly Faces faces = style.Faces;
    private readonly Colours colours = style.Colours;
    private readonly Length light = Length.FromPoints(style.Rules.Light);
    private readonly Length heavy = Length.FromPoints(style.Rules.Heavy);

    /// <summary>The nameplate (报头) and, where the issue has one, the ear (报眼) beside it.</summary>
    public IEnumerable<Zone> Nameplate(Rect area, Page page)
    {
        var (plate, side) = (style.Nameplate, style.Ear);
        var dateTop = area.Bottom - Length.FromPoints(plate.DateHeight);
        var ground = Rect.FromEdges(area.Left, area.Top, area.Right, dateTop - Length.FromPoints(plate.DateGap));
        var upper = ground.Inset(Length.FromPoints(plate.Padding));
        var ear = Rect.FromEdges(
            upper.Right - upper.Width.Scale(side.Width / 1000.0), upper.Top + Length.FromPoints(side.Above), upper.Right, upper.Bottom - Length.FromPoints(side.Below));
        var hasEar = issue.Ear.Count > 0;
        var name = hasEar ? Rect.FromEdges(upper.Left, upper.Top, ear.Left - Length.FromPoints(side.Gap), upper.Bottom) : upper;
        yield return new()
        {
            Kind = ZoneKind.Nameplate,
            Outline = Zone.OutlineOf(area),
            Tints = colours.Nameplate == Ink.Paper ? [] : [new(ground, colours.Nameplate)],
            Lines = NameLines(name).Concat(DateLine(area, dateTop, page)).ToSequence(),
            Rules = [Frames.Level(area.Left, area.Right, dateTop, heavy, colours.Accent), Frames.Level(area.Left, area.Right, area.Bottom, light, colours.Accent)],
        };
        if (hasEar) yield return Ear(ear);
    }

    /// <summary>The folio (版眉) of a page after the first.</summary>
    public Zone Folio(Rect area, Page page)
    {
        var isLeft = page.Number % 2 == 0;
        var (outer, inner) = isLeft ? (Alignment.Left, Alignment.Right) : (Alignment.Right, Alignment.Left);
        var folio = style.Folio;
        var rule = area.Bottom - FolioRules;
        var row = Rect.FromEdges(area.Left, area.Top, area.Right, rule - FolioRules);
        var size = Length.FromPoints(folio.NumberSize);
        // On a ground the number stands clear of its edges.
        var hasGround = colours.FolioGround != Ink.Paper;
        var pad = hasGround ? size.Scale(0.4) : Length.Zero;
        var number = SingleLine.Set(LineRole.Furniture, Build($"{page.Number}版", faces.FolioNumber, colours.FolioNumber), size, row with { Left = row.Left + pad, Width = row.Width - 2 * pad }, outer);
        var ground = Rect.FromEdges(number.Box.Left - pad, area.Top, number.Box.Right + pad, rule);
        var gap = ground.Width + Length.FromPoints(folio.Gap);
        var beside = isLeft ? row with { Left = row.Left + gap, Width = row.Width - gap } : row with { Width = row.Width - gap };
        List<Line> lines = [number];
        if (page.Name is { } section) lines.Add(SingleLine.Set(LineRole.Furniture, Build(section, faces.FolioSection, Ink.Text), Length.FromPoints(folio.SectionSize), beside, outer, 1));
        lines.Add(SingleLine.Set(LineRole.Furniture, Build(issue.Title.Name, faces.FolioTitle, colours.FolioTitle), Length.FromPoints(folio.TitleSize), row, Alignment.Centre, 2, folio.TitleTracking));
        var date = $"{ChineseDate.Format(issue.Date)}　{ChineseDate.Weekday(issue.Date)}";
        if (page.Editor is { } editor) date = isLeft ? $"责任编辑：{editor}　{date}" : $"{date}　责任编辑：{editor}";
        lines.Add(SingleLine.Set(LineRole.Furniture, Build(date, faces.FolioDate, Ink.Text), Length.FromPoints(folio.DateSize), row, inner, 3));
        return new()
        {
            Kind = ZoneKind.Folio,
            Outline = Zone.OutlineOf(area),
            Tints = hasGround ? [new(ground, colours.FolioGround)] : [],
            Lines = lines.ToSequence(),
            Rules = [Frames.Level(area.Left, area.Right, rule, heavy, colours.Rule), Frames.Level(area.Left, area.Right, area.Bottom, light, colours.Rule)],
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
        var atoms = Build(string.Join('　', parts.Where(part => part is not null)), faces.Imprint, Ink.Text);
        var size = Length.Min(Length.FromPoints(style.Imprint.Size), area.Width.Scale(1000.0 / Math.Max(1, atoms.Width)));
        var row = area with { Top = area.Top + Length.FromPoints(4), Height = area.Height - Length.FromPoints(4) };
        return new()
        {
            Kind = ZoneKind.Imprint,
            Outline = Zone.OutlineOf(area),
            Lines = [SingleLine.Set(LineRole.Furniture, atoms, size, row, Alignment.Centre)],
            Rules = [Frames.Level(area.Left, area.Right, area.Top, light, colours.Rule)],
        };

        static string? Labelled(string label, string? text) => text is null ? null : label + text;
    }

    private IEnumerable<Line> NameLines(Rect area)
    {
        var plate = style.Nameplate;
        var alignment = plate.Centred ? Alignment.Centre : Alignment.Left;
        var name = Build(issue.Title.Name, faces.Title, colours.Title);
        // Broad names shrink to their room; short ones are spread a little.
        var widest = Math.Max(1, name.Width + plate.TitleTracking * (name.Count - 1));
        var rows = PublisherRows(area.Width);
        var step = Length.FromPoints(plate.PublishersLeading);
        var footer = Length.FromPoints(plate.PublishersBelow) + rows.Count * step;
        var size = Length.Min(Length.FromPoints(plate.TitleSize), area.Width.Scale(960.0 / widest));
        size = Length.Min(size, area.Height - footer);
        var nameRow = area with { Height = area.Height - footer };
        yield return SingleLine.Set(LineRole.Title, name, size, nameRow, alignment, 0, plate.TitleTracking);
        for (var i = 0; i < rows.Count; i++)
        {
            var small = Length.Min(Length.FromPoints(plate.PublishersSize), area.Width.Scale(1000.0 / rows[i].Width));
            yield return SingleLine.Set(LineRole.Furniture, rows[i], small, area with { Top = area.Bottom - footer + i * step, Height = step }, alignment);
        }
    }

    /// <summary>Who publishes the paper, on one row where it can be read there, else on a row for each part.</summary>
    private List<AtomList> PublisherRows(Length width)
    {
        var parts = Publishers().ToList();
        if (parts.Count == 0) return [];
        var whole = Build(string.Join('　', parts));
        return Length.FromPoints(style.Nameplate.PublishersSize).Scale(whole.Width / 1000.0) <= width ? [whole] : [.. parts.Select(Build)];

        AtomList Build(string text) => this.Build(text, faces.Publishers, colours.Publishers);
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

        var size = Length.FromPoints(style.Nameplate.DateSize);
        var atoms = parts.Select(part => Build(part, faces.Date, Ink.Text)).ToList();
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
        var inner = area.Inset(Length.FromPoints(style.Ear.Padding));
        var texts = issue.Ear.Select(text => Build(text, faces.Ear, colours.Ear)).ToList();
        var widest = Math.Max(1, texts.Max(text => text.Width));
        var rowHeight = inner.Height / texts.Count;
        var size = Length.Min(Length.Min(inner.Width.Scale(1000.0 / widest), rowHeight.Scale(0.72)), Length.FromPoints(style.Ear.Size));
        // Lines as a block in the middle: they belong together.
        var step = Length.Min(rowHeight, size.Scale(1.5));
        var top = inner.Top + (inner.Height - texts.Count * step) / 2;
        var second = style.Ear.SecondFrame > 0 ? Frames.Around(area.Inset(Length.FromPoints(style.Ear.SecondFrame)), light, colours.Ear) : [];
        var lines = texts.Select((text, i) => SingleLine.Set(LineRole.Furniture, text, size, new(inner.Left, top + i * step, inner.Width, step), Alignment.Centre, i));
        return new()
        {
            Kind = ZoneKind.Ear,
            Outline = Zone.OutlineOf(area),
            Lines = lines.ToSequence(),
            Rules = Frames.Around(area, light, colours.Ear).Concat(second).ToSequence(),
        };
    }

    private AtomList Build(string text, string face, Ink ink) => builder.Build(text, new TypeStyle(library[face], ink));
}
