namespace Huozi.Fonts.Subsetting;

/// <summary>Reads which CID each glyph of a CFF font has (Adobe Technical Note 5176, sections 6 to 13).</summary>
internal static class CffCharset
{
    /// <summary>The CID of every glyph, by glyph number; null where the font is not CID-keyed and codes are glyph numbers.</summary>
    public static ushort[]? Read(ReadOnlySpan<byte> cff)
    {
        var names = new CffIndex(cff, cff[2]);
        var top = new CffDict(new CffIndex(cff, names.End)[0]);
        if (!top.Has(CffOperator.Ros)) return null;

        var count = new CffIndex(cff, top.Last(CffOperator.CharStrings) ?? 0).Count;
        var cids = new ushort[count];
        var at = top.Last(CffOperator.Charset) ?? 0;
        int format = cff[at++];
        var glyph = 1;
        while (glyph < count)
        {
            var first = cff[at] << 8 | cff[at + 1];
            at += 2;
            var left = 0;
            if (format == 1) left = cff[at++];
            if (format == 2)
            {
                left = cff[at] << 8 | cff[at + 1];
                at += 2;
            }

            for (var i = 0; i <= left && glyph < count; i++) cids[glyph++] = (ushort)(first + i);
        }

        return cids;
    }
}
