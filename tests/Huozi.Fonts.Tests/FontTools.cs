using System.ComponentModel;
using System.Diagnostics;

namespace Huozi.Fonts.Tests;

/// <summary>A reader of fonts that is not ours: Python's fontTools. Tests that need it are skipped, and say so, where it is not installed.</summary>
internal static class FontTools
{
    /// <summary>Draws glyphs of two fonts and compares outline and width; the pairs are on standard input.</summary>
    private const string Script =
        """
        import sys
        from fontTools.ttLib import TTFont
        from fontTools.cffLib import CFFFontSet
        from fontTools.pens.recordingPen import DecomposingRecordingPen, RecordingPen

        def glyphs(path):
            if path.endswith(".cff"):
                fonts = CFFFontSet()
                fonts.decompile(open(path, "rb"), None)
                top = fonts[fonts.fontNames[0]]
                return lambda i: cff(top.CharStrings, top.charset[i])
            font = TTFont(path)
            order, every = font.getGlyphOrder(), font.getGlyphSet()
            if "CFF " in font:
                strings = font["CFF "].cff.topDictIndex[0].CharStrings
                return lambda i: cff(strings, order[i])
            return lambda i: quadratic(every, order[i])

        def cff(strings, name):
            pen = RecordingPen()
            string = strings[name]
            string.draw(pen)
            return string.width, pen.value

        def quadratic(every, name):
            pen = DecomposingRecordingPen(every)
            every[name].draw(pen)
            return every[name].width, pen.value

        whole, cut = glyphs(sys.argv[1]), glyphs(sys.argv[2])
        count = 0
        for line in sys.stdin:
            old, new = map(int, line.split())
            if whole(old) != cut(new):
                sys.exit(f"glyph {old} differs from {new} in the cut font")
            count += 1
        print(count)
        """;

    /// <summary>Every glyph of the cut face is drawn as the whole font draws it, and as wide.</summary>
    public static void AssertSameGlyphs(string font, SubsetFace subset, IReadOnlyCollection<ushort> glyphs)
    {
        var folder = Directory.CreateTempSubdirectory("huozi-fonts-");
        try
        {
            var cut = Path.Combine(folder.FullName, subset.IsCff ? "cut.cff" : "cut.ttf");
            File.WriteAllBytes(cut, subset.Program);
            var start = new ProcessStartInfo(Python()) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in (string[])["-c", Script, font, cut]) start.ArgumentList.Add(argument);
            using var process = Process.Start(start)!;
            foreach (var glyph in glyphs) process.StandardInput.WriteLine($"{glyph} {subset.CodeOf(glyph)}");
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (error.Result.Contains("No module named 'fontTools'", StringComparison.Ordinal)) Assert.Skip("python3-fonttools is not installed.");
            Assert.True(process.ExitCode == 0, error.Result);
            Assert.Equal($"{glyphs.Count}", output.Trim());
        }
        catch (Win32Exception)
        {
            Assert.Skip("python3 is not installed.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Debian's own Python, for which Debian's fontTools is installed, before any other.</summary>
    private static string Python() => File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";
}
