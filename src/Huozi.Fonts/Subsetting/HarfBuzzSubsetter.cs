using System.Runtime.InteropServices;

namespace Huozi.Fonts.Subsetting;

/// <summary>HarfBuzz's subsetter, which HarfBuzzSharp's native library exports but its C# surface does not.</summary>
internal static partial class HarfBuzzSubsetter
{
    private const string Library = "libHarfBuzzSharp";
    private const uint NoHinting = 0x1;
    private const uint NotdefOutline = 0x40;
    private const uint NoLayoutClosure = 0x200;
    private const int DropTables = 3;

    /// <summary>Tables that place or name glyphs: the document has placed them already and names none.</summary>
    private static readonly uint[] NotNeeded =
        [.. new[] { "GSUB", "GPOS", "GDEF", "name", "cmap", "OS/2", "post", "vhea", "vmtx", "VORG", "BASE", "gasp", "DSIG" }.Select(TagOf)];

    public static SubsetFace Subset(nint face, bool isCff, IReadOnlyCollection<ushort> glyphs)
    {
        var input = hb_subset_input_create_or_fail();
        nint plan = 0, subset = 0;
        try
        {
            var wanted = hb_subset_input_glyph_set(input);
            foreach (var glyph in glyphs) hb_set_add(wanted, glyph);
            var dropped = hb_subset_input_set(input, DropTables);
            foreach (var tag in NotNeeded) hb_set_add(dropped, tag);
            hb_subset_input_set_flags(input, NoHinting | NotdefOutline | NoLayoutClosure);

            plan = hb_subset_plan_create_or_fail(face, input);
            subset = plan == 0 ? 0 : hb_subset_plan_execute_or_fail(plan);
            if (subset == 0) throw new InvalidDataException("HarfBuzz could not cut the face: its tables are damaged.");

            var newNumbers = hb_subset_plan_old_to_new_glyph_mapping(plan);
            var program = isCff
                ? Take(hb_face_reference_table(subset, TagOf("CFF ")))
                : Take(hb_face_reference_blob(subset));
            var cids = isCff ? CffCharset.Read(program) : null;
            var codes = new Dictionary<ushort, ushort>(glyphs.Count + 1);
            foreach (var glyph in glyphs)
            {
                var number = (ushort)hb_map_get(newNumbers, glyph);
                codes[glyph] = cids is null ? number : cids[number];
            }

            return new SubsetFace(program, isCff, codes);
        }
        finally
        {
            if (subset != 0) hb_face_destroy(subset);
            if (plan != 0) hb_subset_plan_destroy(plan);
            hb_subset_input_destroy(input);
        }
    }

    private static uint TagOf(string name) => (uint)(name[0] << 24 | name[1] << 16 | name[2] << 8 | name[3]);

    private static unsafe byte[] Take(nint blob)
    {
        var data = hb_blob_get_data(blob, out var length);
        var bytes = new ReadOnlySpan<byte>((void*)data, (int)length).ToArray();
        hb_blob_destroy(blob);
        return bytes;
    }

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_create_or_fail();

    [LibraryImport(Library)]
    private static partial void hb_subset_input_destroy(nint input);

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_glyph_set(nint input);

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_set(nint input, int setType);

    [LibraryImport(Library)]
    private static partial void hb_subset_input_set_flags(nint input, uint flags);

    [LibraryImport(Library)]
    private static partial nint hb_subset_plan_create_or_fail(nint face, nint input);

    [LibraryImport(Library)]
    private static partial void hb_subset_plan_destroy(nint plan);

    [LibraryImport(Library)]
    private static partial nint hb_subset_plan_execute_or_fail(nint plan);

    [LibraryImport(Library)]
    private static partial nint hb_subset_plan_old_to_new_glyph_mapping(nint plan);

    [LibraryImport(Library)]
    private static partial uint hb_map_get(nint map, uint key);

    [LibraryImport(Library)]
    private static partial void hb_set_add(nint set, uint codepoint);

    [LibraryImport(Library)]
    private static partial nint hb_face_reference_table(nint face, uint tag);

    [LibraryImport(Library)]
    private static partial nint hb_face_reference_blob(nint face);

    [LibraryImport(Library)]
    private static partial void hb_face_destroy(nint face);

    [LibraryImport(Library)]
    private static partial nint hb_blob_get_data(nint blob, out uint length);

    [LibraryImport(Library)]
    private static partial void hb_blob_destroy(nint blob);
}
