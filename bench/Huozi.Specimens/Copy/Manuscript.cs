using Huozi.Specimens.Looks;

namespace Huozi.Specimens.Copy;

/// <summary>A story made ready for one page: long enough, with subheads and a byline as the page's look has them.</summary>
internal sealed record Manuscript
{
    public required Story Story { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }

    public required Byline Byline { get; init; }

    /// <summary>Gets a story ready.</summary>
    /// <param name="stories">Where it comes from.</param>
    /// <param name="look">How the page looks.</param>
    /// <param name="chance">What decides.</param>
    /// <param name="characters">How many characters there is room for; the story is made longer.</param>
    public static Manuscript Prepare(IStories stories, Look look, Chance chance, int characters)
    {
        var story = stories.Next(chance, characters * 11 / 10);
        var blocks = story.Blocks.ToList();
        while (blocks.Sum(block => block.Text.Length) < (characters * 11 / 10) + 40) blocks.AddRange(stories.Next(chance, characters).Blocks);
        if (!blocks.Any(block => block.IsSubhead) && characters > 350 && chance.Is(look.Subhead))
        {
            for (var (i, apart) = (1, 0); i < blocks.Count; i++, apart++)
            {
                if (apart < 2 || !chance.Is(0.5) || Sentences.Clause(chance, [blocks[i].Text], 4, 12) is not { } clause) continue;
                blocks.Insert(i++, new(clause, true));
                apart = 0;
            }
        }

        if (look.Subheads == SubheadForm.Numbered)
        {
            var form = chance.Between(0, 2);
            var number = 0;
            for (var i = 0; i < blocks.Count; i++)
            {
                if (!blocks[i].IsSubhead || number == 9) continue;
                blocks[i] = blocks[i] with { Text = Number(form, number++) + blocks[i].Text };
            }
        }

        var habit = chance.Weighted(look.Bylines);
        return new() { Story = story, Blocks = blocks, Byline = Byline.Invent(chance, habit, story.Author) };
    }

    /// <summary>What the story's head says, for a place with room for so many characters of text.</summary>
    public (string? Kicker, string Headline, string? Deck) Head(Look look, Chance chance, int characters)
    {
        string? Side(string? own, double share, int least) =>
            characters < least || !chance.Is(share) ? null : own ?? Sentences.Clause(chance, Blocks.Where(block => !block.IsSubhead).Take(6).Select(block => block.Text), 6, 16);
        return (Side(Story.Kicker, look.Kicker, 220), Story.Headline, Side(Story.Deck, look.Deck, 180));
    }

    private static string Number(int form, int number) => form switch
    {
        0 => $"{"一二三四五六七八九"[number]}、",
        1 => $"（{"一二三四五六七八九"[number]}）",
        _ => $"{number + 1:00} ",
    };
}
