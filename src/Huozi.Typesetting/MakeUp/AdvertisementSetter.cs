using Huozi.Fonts;
using Huozi.Model;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;
using Huozi.Model.Styles;
using Huozi.Typesetting.Furniture;
using Huozi.Typesetting.Headlines;
using Huozi.Typesetting.Paragraphs;

namespace Huozi.Typesetting.MakeUp;

/// <summary>Sets an advertisement: a frame, its picture or its texts spread over the height, and the mark 广告 (广告法 article 14).</summary>
/// <param name="style">The house style.</param>
/// <param name="library">The faces.</param>
/// <param name="builder">Shapes text.</param>
/// <param name="bodySize">The size of the page's body type.</param>
/// <param name="largest">The size that no headline of an advertisement exceeds: the lead's; nothing where the page has no articles.</param>
internal sealed class AdvertisementSetter(HouseStyle style, FaceLibrary library, AtomListBuilder builder, Length bodySize, Length? largest)
{
    private readonly Length markSize = Length.FromPoints(style.Advertisements.MarkSize);

    /// <summary>The zone of an advertisement that fills a rectangle.</summary>
    public Zone Set(ArticleCopy copy, Rect area)
    {
        var article = copy.Article;
        // On a picture the mark would be lost: it stands in a strip of paper below.
        var isPicture = article.Pictures.Count > 0;
        var shown = area with { Height = area.Height - Length.FromPoints(6) - markSize };
        var mark = SingleLine.Set(LineRole.AdvertisementMark, builder.Build("广告", new(library[style.Faces.AdvertisementMark], Ink.Text)), markSize,
            new(area.Left, isPicture ? area.Bottom - Length.FromPoints(3) - markSize : area.Top + Length.FromPoints(4), area.Width - Length.FromPoints(7), markSize), Alignment.Right);
        var pad = Length.FromPoints(2);
        var markBox = Rect.FromEdges(mark.Box.Left - pad, mark.Box.Top - pad, mark.Box.Right + pad, mark.Box.Bottom + pad);
        var lines = isPicture ? [] : Texts(copy, area);
        return new()
        {
            Kind = ZoneKind.Article,
            Article = article.Number,
            Outline = Zone.OutlineOf(area),
            Tints = isPicture ? [] : [new(area, style.Colours.Shade)],
            Pictures = isPicture ? [BlockSetter.Cropped(article.Pictures[0], shown)] : [],
            Rules = Frames.Around(area, Length.FromPoints(style.Rules.Advertisements), style.Colours.Rule)
                .Concat(isPicture ? [] : Frames.Around(markBox, Length.FromPoints(style.Advertisements.MarkFrame), style.Colours.Rule)).ToSequence(),
            Lines = lines.Append(mark).ToSequence(),
        };
    }

    private List<Line> Texts(ArticleCopy copy, Rect area)
    {
        var inner = Rect.FromEdges(area.Left + area.Width / 20, area.Top + area.Height / 12, area.Right - area.Width / 20, area.Bottom - area.Height / 12);
        var face = new TypeStyle(library[style.Faces.Advertisement], Ink.Text);
        var body = copy.Article.Body.Select(block => builder.Build(block.Text, face)).ToList();
        var texts = new List<HeadText>();
        // The largest headline whose whole copy still fits.
        foreach (var size in style.HeadlineSizes.Where(size => size <= (largest?.Points ?? size)).DefaultIfEmpty(largest?.Points ?? 0).OrderDescending())
        {
            texts = Scaled(copy, body, Length.FromPoints(size), inner.Width);
            if (texts.All(text => text.Size.Scale(text.Widest / 1000.0) <= inner.Width) && HeightOf(texts) <= inner.Height) break;
        }

        var lines = new List<Line>();
        var white = (inner.Height - HeightOf(texts)) / (texts.Count + 1);
        var y = inner.Top + Length.Max(white, Length.Zero);
        for (var i = 0; i < texts.Count; i++)
        {
            var text = texts[i];
            for (var line = 0; line < text.Ends.Length; line++)
            {
                var top = y + line * text.LineHeight + (text.LineHeight - text.Size) / 2;
                lines.Add(SingleLine.Set(text.Role, text.Atoms, text.StartOf(line), text.Ends[line], text.Size, inner.Left, inner.Width, top, Alignment.Centre, i));
            }

            y += text.Height + Length.Max(white, Length.Zero);
        }

        return lines;
    }

    private static Length HeightOf(IEnumerable<HeadText> texts) => texts.Aggregate(Length.Zero, (sum, text) => sum + text.Height);

    private List<HeadText> Scaled(ArticleCopy copy, List<AtomList> body, Length headlineSize, Length width)
    {
        var texts = new List<HeadText>();
        var middle = Length.Max(headlineSize.Scale(style.Advertisements.SecondarySize / 1000.0), bodySize);
        var small = Length.Max(headlineSize.Scale(style.Advertisements.TextSize / 1000.0), bodySize);
        Add(LineRole.Kicker, copy.Kicker, middle);
        Add(LineRole.Headline, copy.Headline, headlineSize, copy.HeadlineEnds);
        Add(LineRole.Deck, copy.Deck, middle);
        foreach (var paragraph in body) Add(LineRole.Body, paragraph, small);
        return texts;

        void Add(LineRole role, AtomList? atoms, Length size, int[]? ends = null)
        {
            if (atoms is null || atoms.Count == 0) return;
            var room = 1000.0 * width.Millipoints / size.Millipoints;
            ends = ends is { Length: > 1 } ? ends : copy.Balanced(atoms, Math.Max(1, (int)Math.Ceiling(atoms.Width / room)))?.Ends ?? [atoms.Count];
            texts.Add(new(role, atoms, ends, size, size.Scale(1.3), Length.Zero));
        }
    }
}
