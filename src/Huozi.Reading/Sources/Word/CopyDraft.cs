using Huozi.Model;
using Huozi.Reading.Credits;
using Huozi.Model.Recovered;

namespace Huozi.Reading.Sources.Word;

/// <summary>An article in the making.</summary>
internal sealed class CopyDraft
{
    // What styles and labels say is certain; what stands out is nearly so; a first line may be anything.
    private const double LooksConfidence = 0.95;
    private const double PlaceConfidence = 0.8;
    private const double NoHeadConfidence = 0.5;

    private readonly List<WordParagraph> head = [];
    private readonly List<BodyBlock> body = [];
    private readonly List<(WordPicture Source, string? Caption, string? Credit)> pictures = [];
    private readonly List<string> notes = [];
    private string? byline;
    private BylinePlace bylinePlace;
    private int lastBodyParagraph;

    /// <summary>The lines before the text, without bylines.</summary>
    public IReadOnlyList<WordParagraph> Head => head;

    /// <summary>The name of the standing column; null for none.</summary>
    public string? Column { get; set; }

    /// <summary>Whether its text has begun.</summary>
    public bool HasBody => body.Count > 0;

    /// <summary>Whether its writers are named after its text, so that nothing of it is to be expected any more.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>Whether there is nothing of it yet.</summary>
    public bool IsEmpty => head.Count == 0 && body.Count == 0 && pictures.Count == 0 && byline is null && Column is null;

    /// <summary>Whether its last picture has nothing printed under it yet.</summary>
    public bool AwaitsCaption => pictures is [.., { Caption: null }];

    /// <summary>Whether its last picture has nobody named who took it.</summary>
    public bool AwaitsCredit => pictures is [.., { Credit: null }];

    public void AddHead(WordParagraph line) => head.Add(line);

    public void AddSubhead(string text) => body.Add(new Subhead(text));

    /// <summary>Adds text; a line that only a soft return parts from the sentence before goes on with it.</summary>
    public void AddBody(WordParagraph line, bool endsWithSentence)
    {
        if (lastBodyParagraph == line.Number && !endsWithSentence && !line.IsIndented && body[^1] is Paragraph { } before)
        {
            var isWordEnd = char.IsAsciiLetterOrDigit(before.Text[^1]) && char.IsAsciiLetterOrDigit(line.Text[0]);
            body[^1] = before.Then(isWordEnd ? " " : "", line.Content);
        }
        else body.Add(line.Content);
        lastBodyParagraph = line.Number;
        HasEnded = BylineText.AtEnd(line.Text) is not null;
    }

    /// <summary>The text it ends with so far; empty for none.</summary>
    public string LastText => body is [.., var last] ? last.Text : "";

    public void AddByline(string writers)
    {
        if (byline is null && !HasBody) bylinePlace = BylinePlace.Head;
        byline = byline is null ? writers : $"{byline} {writers}";
        HasEnded = HasBody;
    }

    /// <summary>Adds notes, which follow the text.</summary>
    public void AddNotes(IEnumerable<string> more) => notes.AddRange(more);

    public void AddPicture(WordPicture picture) => pictures.Add((picture, null, null));

    /// <summary>Adds what is printed under the last picture, with who took it at its end.</summary>
    public void AddCaption(string text)
    {
        var (source, caption, credit) = pictures[^1];
        if (PictureCredit.AtEnd(text) is { } found) (text, credit) = (found.Caption, found.Credit);
        pictures[^1] = (source, text.Length > 0 ? text : caption, credit);
    }

    /// <summary>Says who took the last picture, where there is one.</summary>
    public void AddCredit(string text)
    {
        if (pictures.Count > 0) pictures[^1] = pictures[^1] with { Credit = text };
    }

    /// <summary>The article.</summary>
    /// <param name="number">Its number on the page.</param>
    /// <param name="look">How the text looks, by which its headline stood out.</param>
    /// <param name="files">Takes the pictures out of the file.</param>
    public ReadArticle Finish(int number, CopyLook look, WordPictures files)
    {
        // Where most of the text is bold, bold says nothing.
        for (var i = 0; i < body.Count && look.IsBold; i++)
        {
            if (body[i] is Paragraph paragraph) body[i] = paragraph.WithoutBold();
        }
        var lines = CopyHead.Of(head);
        var ending = CopyEnds.TakeFrom(body, byline);
        body.AddRange(notes.Select(note => new Paragraph(note)));
        var article = new Article
        {
            Number = number,
            Rank = number,
            Column = Column,
            Kicker = lines.Kicker,
            Headline = lines.Headline,
            Deck = lines.Deck,
            Byline = ending.Byline,
            BylinePlace = bylinePlace,
            Dateline = ending.Dateline,
            Body = body.ToSequence(),
            JumpTo = ending.JumpTo,
            ContinuedFrom = ending.ContinuedFrom,
        };
        if (pictures.Count > 0 && body.Count == 0) article = article with { Kind = ArticleKind.Photo };
        var confidence = head.Exists(line => line.Role == CopyRole.Headline || line.HeadingLevel is not null) ? 1
            : head.Exists(look.StandsOut) ? LooksConfidence
            : head.Count > 0 ? PlaceConfidence
            : NoHeadConfidence;
        return new()
        {
            Article = article,
            Pictures = [.. pictures.Select(picture => files.Take(picture.Source, picture.Caption, picture.Credit))],
            Confidence = confidence,
        };
    }
}
