using Huozi.Formats.Output;
using Huozi.Model.Diagnostics;

namespace Huozi.Formats.Tests.Output;

public sealed class StagedDirectoryTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Fact]
    public void Commit_NewTarget_HoldsWhatWasWritten()
    {
        using (var staged = new StagedDirectory(directory["out"]))
        {
            File.WriteAllText(Path.Combine(staged.Folder, "a"), "新");
            Assert.False(Directory.Exists(directory["out"]));
            staged.Commit();
        }
        Assert.Equal("新", File.ReadAllText(directory["out/a"]));
        AssertNothingElse("out");
    }

    [Fact]
    public void Dispose_WithoutCommit_LeavesNothing()
    {
        using (var staged = new StagedDirectory(directory["a/b/out"])) File.WriteAllText(Path.Combine(staged.Folder, "x"), "");
        AssertNothingElse();
    }

    [Fact]
    public void Dispose_WithoutCommit_KeepsParentsThatOthersUse()
    {
        using (new StagedDirectory(directory["a/b/out"])) directory.With("a/other", "");
        Assert.Equal(["other"], Directory.GetFileSystemEntries(directory["a"]).Select(Path.GetFileName));
    }

    [Fact]
    public void Commit_LeftoverOfAKilledRun_IsRemovedAndOnlyThat()
    {
        // No process has the highest number; this one is running.
        directory.With($".out.{int.MaxValue}-1.new/a", "");
        directory.With($".out.{Environment.ProcessId}-7.new/a", "");
        directory.With($".other.{int.MaxValue}-1.new/a", "");
        using (var staged = new StagedDirectory(directory["out"])) staged.Commit();
        AssertNothingElse("out", $".out.{Environment.ProcessId}-7.new", $".other.{int.MaxValue}-1.new");
    }

    [Fact]
    public void Commit_NestedTarget_CreatesItsParents()
    {
        using (var staged = new StagedDirectory(directory["a/b/out"])) staged.Commit();
        Assert.True(Directory.Exists(directory["a/b/out"]));
    }

    [Theory]
    [InlineData("issue/x")]
    [InlineData("site/x")]
    [InlineData("pages/x")]
    [InlineData(".DS_Store")]
    public void Commit_OwnTarget_IsReplaced(string old)
    {
        directory.With($"out/{old}", "旧");
        using (var staged = new StagedDirectory(directory["out"] + "/"))
        {
            Directory.CreateDirectory(Path.Combine(staged.Folder, "pages"));
            staged.Commit();
        }
        Assert.Equal(["pages"], Directory.GetFileSystemEntries(directory["out"]).Select(Path.GetFileName));
        Assert.Empty(Directory.GetFiles(directory["out/pages"]));
        AssertNothingElse("out");
    }

    [Fact]
    public void Dispose_WithoutCommit_LeavesTheOldTarget()
    {
        directory.With("out/issue/x", "旧");
        using (new StagedDirectory(directory["out"]))
        {
        }
        Assert.Equal("旧", File.ReadAllText(directory["out/issue/x"]));
        AssertNothingElse("out");
    }

    [Fact]
    public void Commit_EmptyTarget_IsReplaced()
    {
        Directory.CreateDirectory(directory["out"]);
        using (var staged = new StagedDirectory(directory["out"])) staged.Commit();
        AssertNothingElse("out");
    }

    [Theory]
    [InlineData("thesis.doc")]
    [InlineData("photos/a.jpg")]
    [InlineData("issue")] // a file of that name, not our folder
    public void New_TargetWithOthersThings_IsRefused(string foreign)
    {
        directory.With("out/site/x", "").With($"out/{foreign}", "珍贵");
        AssertRefused("target-foreign", directory["out"]);
        Assert.Equal("珍贵", File.ReadAllText(directory[$"out/{foreign}"]));
        AssertNothingElse("out");
    }

    [Fact]
    public void Commit_TargetThatOthersFilledMeanwhile_IsRefusedAndKept()
    {
        using (var staged = new StagedDirectory(directory["out"]))
        {
            directory.With("out/thesis.doc", "珍贵");
            Assert.Throws<DiagnosticException>(staged.Commit);
        }
        Assert.Equal("珍贵", File.ReadAllText(directory["out/thesis.doc"]));
        AssertNothingElse("out");
    }

    [Fact]
    public void Commit_NewFolderGone_PutsTheOldBack()
    {
        directory.With("out/issue/x", "旧");
        using (var staged = new StagedDirectory(directory["out"]))
        {
            Directory.Delete(staged.Folder);
            Assert.Equal("target-not-writable", Assert.Throws<DiagnosticException>(staged.Commit).Diagnostics[0].Code);
        }
        Assert.Equal("旧", File.ReadAllText(directory["out/issue/x"]));
        AssertNothingElse("out");
    }

    [Fact]
    public void New_TargetIsAFile_IsRefused()
    {
        directory.With("out", "文件");
        AssertRefused("target-is-file", directory["out"]);
        AssertRefused("target-not-writable", directory["out/deeper/still"]);
        AssertNothingElse("out");
    }

    [Fact]
    public void New_CurrentFolderAndAbove_AreRefused()
    {
        AssertRefused("target-in-use", ".");
        AssertRefused("target-in-use", "..");
        AssertRefused("target-in-use", "/");
    }

    [Fact]
    public void New_NoTarget_IsRefused() => AssertRefused("target-unnamed", "");

    [Fact]
    public void New_PlaceThatCannotBeWritten_IsRefused()
    {
        if (!Directory.Exists("/proc/self")) Assert.Skip("No place here is sure to be unwritable.");
        AssertRefused("target-not-writable", "/proc/huozi/out");
    }

    [Fact]
    public void New_RelativeTarget_LiesInTheCurrentFolder()
    {
        var name = $"staged-{Environment.ProcessId}";
        using var staged = new StagedDirectory(name);
        Assert.Equal(Directory.GetCurrentDirectory(), Path.GetDirectoryName(staged.Folder));
    }

    [Fact]
    public void New_TwiceForOneTarget_AreTwoFolders()
    {
        using var one = new StagedDirectory(directory["out"]);
        using var two = new StagedDirectory(directory["out"]);
        Assert.NotEqual(one.Folder, two.Folder);
    }

    [Fact]
    public void Commit_TargetIsALink_ReplacesWhatItPointsTo()
    {
        Directory.CreateDirectory(directory["real"]);
        Directory.CreateSymbolicLink(directory["out"], directory["real"]);
        using (var staged = new StagedDirectory(directory["out"]))
        {
            File.WriteAllText(Path.Combine(staged.Folder, "a"), "新");
            staged.Commit();
        }
        Assert.Equal("新", File.ReadAllText(directory["real/a"]));
        Assert.NotNull(new DirectoryInfo(directory["out"]).LinkTarget);
    }

    private static void AssertRefused(string code, string target)
    {
        var diagnostic = Assert.Single(Assert.Throws<DiagnosticException>(() => new StagedDirectory(target)).Diagnostics);
        Assert.Equal((code, target), (diagnostic.Code, diagnostic.File));
    }

    private void AssertNothingElse(params string[] names) =>
        Assert.Equal(names.Order(StringComparer.Ordinal), Directory.GetFileSystemEntries(directory.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
}
