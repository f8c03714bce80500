using System.Buffers.Binary;

namespace Huozi.Pdf;

/// <summary>An ICC profile: what a device's colours look like (ICC.1:2010; ISO 15076-1).</summary>
public sealed class IccProfile
{
    private const int HeaderSize = 128;

    /// <summary>The profile of a file's bytes.</summary>
    /// <param name="condition">The printing condition or colour space it describes, as a registry or everybody names it: <c>FOGRA30</c>, <c>sRGB IEC61966-2.1</c>.</param>
    /// <param name="bytes">The file.</param>
    /// <exception cref="InvalidDataException">The bytes are no profile of grey, RGB or CMYK.</exception>
    public IccProfile(string condition, byte[] bytes)
    {
        Condition = condition;
        Bytes = bytes;
        // ICC.1:2010, 7.2: the size at 0, the colour space at 16, the signature "acsp" at 36.
        var isProfile = bytes.Length > HeaderSize && BinaryPrimitives.ReadUInt32BigEndian(bytes) == bytes.Length && bytes.AsSpan(36, 4).SequenceEqual("acsp"u8);
        var space = isProfile ? bytes.AsSpan(16, 4) : default;
        Components = space.SequenceEqual("GRAY"u8) ? 1 : space.SequenceEqual("RGB "u8) ? 3 : space.SequenceEqual("CMYK"u8) ? 4
            : throw new InvalidDataException($"The colour profile for {condition} is damaged, or not one of grey, RGB or CMYK.");
    }

    /// <summary>What it describes.</summary>
    public string Condition { get; }

    /// <summary>The file's bytes.</summary>
    internal byte[] Bytes { get; }

    /// <summary>How many components a colour has: 1, 3 or 4.</summary>
    public int Components { get; }
}
