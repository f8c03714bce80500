namespace Huozi.Reading.Tests.Real;

/// <summary>Real pages that stand beside the repository, not in it.</summary>
internal static class SharedFiles
{
    /// <summary>The file, or a skipped test where the folder is absent.</summary>
    public static string Find(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Huozi.slnx"))) folder = folder.Parent;
        var file = folder?.Parent is { } parent ? Path.Combine(parent.FullName, "shared", path) : "";
        if (!File.Exists(file)) Assert.Skip($"../shared/{path} is not there");
        return file;
    }
}
