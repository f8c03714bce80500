using Huozi.Model.Recovered;
using Huozi.Reading.Sources;
using Huozi.Text.Normalizing;

namespace Huozi.Reading.Furniture;

/// <summary>Reads the furniture of a page whose blocks have places.</summary>
internal static class PlacedFurniture
{
    /// <summary>A page with its furniture and what that says of the page and its paper.</summary>
    /// <param name="page">The page, with its layout.</param>
    public static ReadPage Describe(ReadPage page)
    {
        var blocks = page.Layout!.Blocks;
        ReadBlock[] furniture = [.. blocks.Where(block => block.Role is BlockRole.Furniture or BlockRole.Nameplate)];
        var title = Array.Find(furniture, block => block.Role == BlockRole.Nameplate);
        return StatedFacts.Describe(
            page with { Furniture = [.. furniture.Concat(blocks.Where(block => block.Role == BlockRole.PullQuote)).SelectMany(block => block.Lines).Select(line => line.Text)] },
            FurnitureReader.Read(DumpLines(furniture), title is null ? null : string.Concat(title.Lines.Select(line => line.Text))));
    }

    /// <summary>The furniture as a dump would have it: row by row.</summary>
    private static List<DumpLine> DumpLines(IEnumerable<ReadBlock> furniture)
    {
        var lines = new List<DumpLine>();
        foreach (var block in furniture.Select(block => (block.Lines, block.Area)).OrderBy(block => block.Area.Top).ThenBy(block => block.Area.Left))
        {
            foreach (var line in block.Lines)
            {
                lines.Add(new(lines.Count + 1, CharacterForms.Normalize(line.Text), AfterGap: line == block.Lines[0], IsIndented: false, BeginsWithSpace: false, EndsWithSpace: false));
            }
        }

        return lines;
    }
}
