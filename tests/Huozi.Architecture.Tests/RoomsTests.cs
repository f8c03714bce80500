using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Huozi.Architecture.Tests;

/// <summary>The arrows between rooms point where docs/architecture.md says.</summary>
public sealed partial class RoomsTests
{
    [Fact]
    public void References_EveryRoom_AreAllowedByTheArchitecture()
    {
        var allowed = Allowed();
        var wrong = from room in Rooms()
                    from used in References(room)
                    where !allowed.TryGetValue(room, out var may) || !may(used)
                    select $"{room} → {used}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Architecture_EveryRoom_IsInTheTable() => Assert.Subset(Allowed().Keys.ToHashSet(), Rooms().ToHashSet());

    [Fact]
    public void Allowed_ArrowTheTableForbids_IsRefused()
    {
        // The control: the check would be empty if the table let everything through.
        var allowed = Allowed();
        Assert.False(allowed["Typesetting"]("Reading"));
        Assert.False(allowed["Model"]("Text"));
        Assert.True(allowed["Cli"]("Reading"));
    }

    [Fact]
    public void Solution_EveryProject_IsInIt()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "Huozi.slnx"));
        var missing = new[] { "src", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Select(Path.GetFileName).Where(file => !solution.Contains(file!, StringComparison.Ordinal));
        Assert.Empty(missing);
    }

    [Fact]
    public void Sources_EveryFile_HasOnePublicTypeAtMost()
    {
        var crowded = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Contains("obj"))
            .Where(file => PublicType().Count(File.ReadAllText(file)) > 1)
            .Select(Path.GetFileName);
        Assert.Empty(crowded);
    }

    private static IEnumerable<string> Rooms() =>
        Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src"), "Huozi.*").Select(folder => Path.GetFileName(folder)["Huozi.".Length..]);

    private static IEnumerable<string> References(string room) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", $"Huozi.{room}", $"Huozi.{room}.csproj")).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))["Huozi.".Length..]);

    /// <summary>For each room in the table of docs/architecture.md, what its third column lets it use.</summary>
    private static Dictionary<string, Func<string, bool>> Allowed()
    {
        var rooms = new Dictionary<string, Func<string, bool>>(StringComparer.Ordinal);
        foreach (Match row in Row().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "architecture.md"))))
        {
            var may = row.Groups["may"].Value.Split(',', StringSplitOptions.TrimEntries).ToHashSet();
            rooms[row.Groups["room"].Value] = used => may.Contains("all") || may.Contains(used);
        }

        return rooms;
    }

    [GeneratedRegex(@"^\| src/Huozi\.(?<room>\w+) \|.*\| (?<may>[^|]*) \|\r?$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^public (?:static |sealed |abstract |partial |readonly )*(?:class|record|struct|enum|interface|delegate)\b", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
