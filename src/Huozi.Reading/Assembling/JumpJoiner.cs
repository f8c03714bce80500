using Huozi.Model;
using Huozi.Text.Marks;

namespace Huozi.Reading.Assembling;

/// <summary>Makes one article of the parts that a jump has parted.</summary>
public static class JumpJoiner
{
    /// <summary>An issue in which every article stands whole on the page it begins on.</summary>
    public static Issue Join(AssembledIssue assembled)
    {
        ArgumentNullException.ThrowIfNull(assembled);
        var articles = assembled.Issue.Pages.SelectMany(page => page.Articles.Select(article => (Key: (page.Number, article.Number), article))).ToDictionary(entry => entry.Key, entry => entry.article);
        var next = assembled.Jumps.ToDictionary(jump => (jump.Page, jump.Article), jump => (jump.NextPage, jump.NextArticle));
        // Every part has one part before it at most; so from one that has none no way leads in a circle. Parts that stand in a circle stay as they are.
        var taken = new HashSet<(int, int)>();
        foreach (var first in articles.Keys.Except(next.Values).ToList())
        {
            for (var at = first; next.TryGetValue(at, out at) && articles.TryGetValue(at, out var part);)
            {
                articles[first] = Join(articles[first], part);
                taken.Add(at);
            }
        }
        return assembled.Issue with { Pages = assembled.Issue.Pages.Select(page => page with { Articles = Left(page) }).ToSequence() };

        Sequence<Article> Left(Page page) => page.Articles.Select(article => (page.Number, article.Number)).Where(key => !taken.Contains(key)).Select(key => articles[key]).ToSequence();
    }

    private static Article Join(Article first, Article second) => first with
    {
        Byline = first.Byline ?? second.Byline,
        BylinePlace = first.Byline is null ? second.BylinePlace : first.BylinePlace,
        Body = Join(first.Body, second.Body),
        Pictures = [.. first.Pictures, .. second.Pictures],
        JumpTo = second.JumpTo,
    };

    /// <summary>The blocks of both; a paragraph that the jump cut in the middle of a sentence is one again.</summary>
    private static Sequence<BodyBlock> Join(Sequence<BodyBlock> first, Sequence<BodyBlock> second) =>
        first is [.., Paragraph last] && second is [Paragraph next, ..] && !SentenceMarks.EndsSentence(last.Text)
            ? [.. first.SkipLast(1), Join(last, next), .. second.Skip(1)]
            : [.. first, .. second];

    private static Paragraph Join(Paragraph first, Paragraph second)
    {
        var spans = first.Spans.ToList();
        foreach (var span in second.Spans.Select(span => span with { Start = span.Start + first.Text.Length }))
        {
            if (spans is [.., var before] && span.Continues(before)) spans[^1] = before with { Length = before.Length + span.Length };
            else spans.Add(span);
        }
        return new(first.Text + second.Text) { Spans = spans.ToSequence() };
    }
}
