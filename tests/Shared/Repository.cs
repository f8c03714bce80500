namespace Huozi.Tests;

/// <summary>Finds the repository that the tests run in, and the shared material beside it.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>The embedded faces.</summary>
    public static string Fonts => Path.Combine(Root, "assets", "fonts");

    /// <summary>A file or folder of the shared material; the test is skipped, and says so, where it is absent.</summary>
    public static string Shared(params string[] parts)
    {
        var path = Path.Combine([Root, "..", "shared", .. parts]);
        if (!Path.Exists(path)) Assert.Skip($"{string.Join('/', parts)} is needed in ../shared beside the repository.");
        return Path.GetFullPath(path);
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Huozi.slnx"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
