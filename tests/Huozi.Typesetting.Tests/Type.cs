using Huozi.Fonts;
using Huozi.Model.Layout;
using Huozi.Model.Styles;
using Huozi.Typesetting.Paragraphs;

namespace Huozi.Typesetting.Tests;

/// <summary>The embedded faces, opened once for all tests.</summary>
internal static class Type
{
    public static FaceLibrary Library { get; } = new(Repository.Fonts, []);

    public static TypeStyle Song { get; } = new(Library[FaceNames.Song], Ink.Text);

    public static AtomListBuilder Builder(TextRules? rules = null) => new(Library, rules ?? new());

    public static AtomList Atoms(string text, int widest = int.MaxValue, TextRules? rules = null) => Builder(rules).Build(text, Song, widest);
}
