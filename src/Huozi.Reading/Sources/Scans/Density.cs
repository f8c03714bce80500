using System.Buffers.Binary;

namespace Huozi.Reading.Sources.Scans;

/// <summary>How many dots there are to the inch of a page.</summary>
internal static class Density
{
    // Below and above, a density is a default that some program wrote (72, 96) or nonsense.
    private const double Least = 100;
    private const double Most = 2400;

    /// <summary>Densities that scanners are set to.</summary>
    private static readonly int[] Usual = [300, 600, 200, 400, 150, 240, 250, 350, 100, 120, 72, 96, 1200];

    /// <summary>Sheets, in millimetres, and how far a scan may miss them: broadsheet and tabloid as the presses cut them, and what fits an office scanner.</summary>
    private static readonly (double Width, double Height)[] Sheets = [(390, 545), (280, 400), (275, 390), (420, 594), (297, 420), (210, 297), (350, 500), (780, 545)];

    private const double SheetTolerance = 0.03;

    /// <summary>The density that a PNG or JPEG file gives; 0 where it gives none.</summary>
    public static double Find(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', ..] => OfPng(bytes),
        [0xFF, 0xD8, ..] => OfJpeg(bytes),
        _ => 0,
    };

    /// <summary>The density of a picture of a page: what its file gives, or else what makes it a sheet of paper.</summary>
    /// <param name="given">What the file gives; 0 for nothing.</param>
    /// <param name="width">The width in dots.</param>
    /// <param name="height">The height in dots.</param>
    public static double OfPage(double given, int width, int height)
    {
        if (given is >= Least and <= Most) return given;
        foreach (var density in Usual)
        {
            foreach (var (across, down) in Sheets)
            {
                if (IsNear(width, across, density) && IsNear(height, down, density)) return density;
            }
        }

        // No sheet: as tall as a tabloid or a broadsheet, whichever comes nearest to what scanners are set to.
        var (asTabloid, asBroadsheet) = (height / 400.0 * 25.4, height / 545.0 * 25.4);
        return Math.Abs(asTabloid - 300) < Math.Abs(asBroadsheet - 300) ? asTabloid : asBroadsheet;
    }

    private static bool IsNear(int dots, double millimetres, int density)
    {
        var expected = millimetres / 25.4 * density;
        return Math.Abs(dots - expected) <= expected * SheetTolerance;
    }

    private static double OfPng(ReadOnlySpan<byte> bytes)
    {
        for (var at = 8; at + 12 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            var kind = bytes.Slice(at + 4, 4);
            if (kind.SequenceEqual("IDAT"u8) || length > bytes.Length - at - 12) return 0;
            if (kind.SequenceEqual("pHYs"u8) && length == 9) return bytes[at + 16] == 1 ? BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 8)..]) * 0.0254 : 0;
            at += (int)length + 12;
        }

        return 0;
    }

    private static double OfJpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 18 <= bytes.Length && bytes[at] == 0xFF;)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (bytes[at + 1] == 0xE0 && bytes.Slice(at + 4, 5).SequenceEqual("JFIF\0"u8))
            {
                var density = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 12)..]);
                return bytes[at + 11] switch { 1 => density, 2 => density * 2.54, _ => 0 };
            }

            if (bytes[at + 1] is 0xDA) return 0;
            at += length + 2;
        }

        return 0;
    }
}
