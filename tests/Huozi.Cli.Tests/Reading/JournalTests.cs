using Huozi.Cli.Reading;
using Huozi.Model.Diagnostics;

namespace Huozi.Cli.Tests.Reading;

public sealed class JournalTests : IDisposable
{
    private static readonly ReadTask Task = new("a.pdf", SourceKind.Pdf) { Json = "out/a.json" };
    private readonly Cli cli = new();

    private string File => cli.Path("out", ".huozi-journal");

    public void Dispose() => cli.Dispose();

    [Fact]
    public void Find_WhatWasRead_IsThereInTheNextRun()
    {
        Add("a", "f", 3);
        using var journal = Open();
        Assert.Equal(3, journal.Find("a", "f", Task)!.PageCount);
    }

    [Fact]
    public void Find_OtherFileOrContentOrWish_IsNotThere()
    {
        Add("a", "f", 3);
        using var journal = Open();
        Assert.Null(journal.Find("b", "f", Task));
        Assert.Null(journal.Find("a", "g", Task));
        Assert.Null(journal.Find("a", "f", Task with { Alto = "out/a" }));
        Assert.Null(journal.Find("a", "f", Task with { KeepsPages = true }));
    }

    [Fact]
    public void Find_ReadTwice_IsTheLast()
    {
        Add("a", "f", 3);
        Add("a", "g", 4);
        using var journal = Open();
        Assert.Null(journal.Find("a", "f", Task));
        Assert.Equal(4, journal.Find("a", "g", Task)!.PageCount);
    }

    [Fact]
    public void Open_AnyPartOfTheLastLineLost_KeepsTheOthersAndGoesOn()
    {
        Add("a", "f", 3);
        var whole = System.IO.File.ReadAllBytes(File).Length;
        Add("b", "f", 4);
        var bytes = System.IO.File.ReadAllBytes(File);
        for (var length = whole; length < bytes.Length; length++)
        {
            System.IO.File.WriteAllBytes(File, bytes[..length]);
            Add("c", "f", 5);
            using var journal = Open();
            Assert.Equal(3, journal.Find("a", "f", Task)!.PageCount);
            Assert.Equal(5, journal.Find("c", "f", Task)!.PageCount);
        }
    }

    [Fact]
    public void Open_Anew_ForgetsAll()
    {
        Add("a", "f", 3);
        using var journal = Journal.Open(cli.Path("out"), isNew: true);
        Assert.Null(journal.Find("a", "f", Task));
    }

    [Fact]
    public void Open_WhileAnotherRunWrites_IsRefused()
    {
        using var journal = Open();
        var problem = Assert.Throws<DiagnosticException>(Open).Diagnostics.Single();
        Assert.Equal(("target-not-writable", cli.Path("out")), (problem.Code, problem.File));
    }

    private Journal Open() => Journal.Open(cli.Path("out"), isNew: false);

    private void Add(string name, string fingerprint, int pages)
    {
        using var journal = Open();
        journal.Add(name, fingerprint, Task, new(pages, []));
    }
}
