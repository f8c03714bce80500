using Huozi.Model;
using Huozi.Model.Recovered;

namespace Huozi.Reading.Furniture;

/// <summary>What the furniture of one page says of the page and its paper.</summary>
internal static class StatedFacts
{
    /// <summary>A page with what its furniture states.</summary>
    public static ReadPage Describe(ReadPage page, PageFurniture furniture) => page with
    {
        Number = furniture.Number,
        Name = furniture.SectionName,
        Editor = Labelled(furniture, FurnitureLabel.Editor),
        Title = furniture.Title is { } name ? Title(name, furniture) : null,
        Date = Of<DateItem>(furniture).FirstOrDefault(item => item.Date is not null)?.Date,
        IssueNumber = (Of<IssueNumberItem>(furniture).FirstOrDefault(item => item.IsTotal) ?? Of<IssueNumberItem>(furniture).FirstOrDefault())?.Number,
        Ear = furniture.Ear,
    };

    private static Title Title(string name, PageFurniture furniture) => new()
    {
        Name = name,
        Supervisors = furniture.Supervisors.ToSequence(),
        Organisers = furniture.Organisers.ToSequence(),
        Publisher = furniture.Publisher,
        Imprint = new()
        {
            SerialNumber = Labelled(furniture, FurnitureLabel.SerialNumber),
            PostalCode = Labelled(furniture, FurnitureLabel.PostalCode),
            Address = Labelled(furniture, FurnitureLabel.Address),
            Telephone = Labelled(furniture, FurnitureLabel.Telephone),
            Printer = Labelled(furniture, FurnitureLabel.Printer),
            Distribution = Labelled(furniture, FurnitureLabel.Distribution),
            Price = Labelled(furniture, FurnitureLabel.Price),
        },
    };

    private static IEnumerable<T> Of<T>(PageFurniture furniture) where T : FurnitureItem => furniture.Items.Select(entry => entry.Item).OfType<T>();

    private static string? Labelled(PageFurniture furniture, FurnitureLabel label) => Of<LabelledItem>(furniture).FirstOrDefault(item => item.Label == label)?.Value;
}
