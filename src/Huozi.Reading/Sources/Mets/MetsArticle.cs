using Huozi.Model;
using Huozi.Model.Geometry;
using Huozi.Model.Recovered;
using Huozi.Reading.Joining;

namespace Huozi.Reading.Sources.Mets;

/// <summary>An article of a METS file in the making.</summary>
/// <param name="div">The division that it is.</param>
/// <param name="column">The heading of the section it stands in; null for none.</param>
/// <param name="isBoxed">Whether a frame is around it.</param>
internal sealed class MetsArticle(MetsDiv div, string? column, bool isBoxed)
{
    private readonly List<(int Page, ReadBlock Block)> blocks = [];
    private readonly List<(int Page, int Number, Area Area, int CaptionStart)> pictures = [];
    private bool goesOn;

    /// <summary>The division's identifier.</summary>
    public string? Id => div.Id;

    /// <summary>The page it begins on, from 0.</summary>
    public int Page { get; private set; }

    /// <summary>Its blocks in order, with the pages they are on.</summary>
    public IReadOnlyList<(int Page, ReadBlock Block)> Blocks => blocks;

    /// <summary>The first part of it that is not in the ALTO files; null where all are.</summary>
    public string? IsLost { get; set; }

    /// <summary>Whether its text has begun.</summary>
    public bool HasText => blocks.Exists(block => block.Block.Role is BlockRole.Paragraph);

    /// <summary>Its headline so far.</summary>
    public string Headline => MetsText.Joined([.. blocks.Where(block => block.Block.Role == BlockRole.Headline).SelectMany(block => block.Block.Lines)]);

    /// <summary>What it is, once it is finished.</summary>
    public ReadArticle Read { get; private set; } = null!;

    /// <summary>Adds a block.</summary>
    /// <param name="page">The page it is on.</param>
    /// <param name="block">The block.</param>
    /// <param name="role">What it is.</param>
    /// <param name="goesOn">Whether it may go on with the paragraph before it.</param>
    public void Add(int page, ReadBlock block, BlockRole role, bool goesOn)
    {
        if (role == BlockRole.Paragraph && this.goesOn && goesOn) role = BlockRole.ParagraphMore;
        this.goesOn = role is BlockRole.Paragraph or BlockRole.ParagraphMore;
        blocks.Add((page, block with { Role = role }));
    }

    /// <summary>Ends the paragraph: what comes is another.</summary>
    public void EndParagraph() => goesOn = false;

    /// <summary>Adds a picture.</summary>
    public void AddPicture(int page, int number, Area area) => pictures.Add((page, number, area, blocks.Count));

    /// <summary>Ends what is before a picture, so that a caption is not taken for more of it.</summary>
    public void BeginPicture() => EndParagraph();

    /// <summary>Makes the article.</summary>
    /// <returns>Whether there is anything in it.</returns>
    public bool Finish()
    {
        if (blocks.Count == 0 && pictures.Count == 0) return false;
        Page = blocks.Count > 0 ? blocks[0].Page : pictures[0].Page;
        if (Make() is not { } read) return false;
        Read = read with { Article = read.Article with { Column = read.Article.Column ?? column }, Zones = Zones() };
        return true;
    }

    private ReadArticle? Make()
    {
        ReadBlock[] all = [.. blocks.Select(block => block.Block)];
        if (MetsTypes.IsAdvertisement(div.Type)) return new() { Article = Advertisement(all) };
        var caption = MetsText.Joined([.. all.Where(block => block.Role == BlockRole.Caption).SelectMany(block => block.Lines)]);
        if (MetsTypes.IsPicture(div.Type) && pictures.Count > 0 && !Array.Exists(all, block => block.Role != BlockRole.Caption))
        {
            return caption.Length > 0 ? PhotoText.Of(caption, pictures[0].Number) : null;
        }
        var article = MetsText.Build([.. all.Where(block => block.Role != BlockRole.Caption)]);
        if (article is null && caption.Length == 0) return null;
        article ??= new() { Number = 1, Rank = 1, Headline = [], Body = [] };
        return new()
        {
            Article = article with { Kind = NoticeWords.Are(article) ? ArticleKind.Notice : ArticleKind.News, Boxed = isBoxed, Vertical = Array.Exists(all, block => IsBody(block.Role) && block.Lines[0].IsDown) },
            PrintedByline = PrintedBylines.Of(all, article),
            Pictures = Pictures(),
        };
    }

    private static Article Advertisement(ReadBlock[] all) => new()
    {
        Number = 1,
        Rank = 1,
        Kind = ArticleKind.Advertisement,
        Headline = all.Where(block => block.Role == BlockRole.Headline).SelectMany(block => block.Lines).Select(line => line.Text).ToSequence(),
        Body = all.Where(block => block.Role is not (BlockRole.Headline or BlockRole.Mark)).Select(block => (BodyBlock)new Paragraph(MetsText.Joined(block.Lines))).ToSequence(),
    };

    /// <summary>The pictures on its first page, each with the caption that follows it.</summary>
    private List<ReadPicture> Pictures() =>
    [
        .. pictures.Where(picture => picture.Page == Page).Select(picture =>
        {
            var caption = MetsText.Joined([.. blocks.Skip(picture.CaptionStart).TakeWhile(block => block.Block.Role == BlockRole.Caption).SelectMany(block => block.Block.Lines)]);
            return new ReadPicture(picture.Number, caption.Length > 0 ? caption : null, null);
        }),
    ];

    private static bool IsBody(BlockRole role) => role is BlockRole.Paragraph or BlockRole.ParagraphMore or BlockRole.Subhead;

    /// <summary>What it covers on its first page: its head, then column by column, then the pictures.</summary>
    private List<Area> Zones()
    {
        var zones = new List<Area>();
        BlockRole? before = null;
        foreach (var (_, block) in blocks.Where(block => block.Page == Page))
        {
            var area = block.Area;
            var isHead = !IsBody(block.Role) && block.Role != BlockRole.Caption;
            var isNext = zones.Count > 0 && before is { } last && (isHead ? !IsBody(last) : IsBody(last) && area.Top >= zones[^1].Top && area.SharedWidth(zones[^1]) > 0);
            if (isNext) zones[^1] = zones[^1].Union(area);
            else zones.Add(area);
            before = block.Role;
        }
        return [.. zones, .. pictures.Where(picture => picture.Page == Page).Select(picture => picture.Area)];
    }
}
