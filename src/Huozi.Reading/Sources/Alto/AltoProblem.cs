using Huozi.Model.Diagnostics;

namespace Huozi.Reading.Sources.Alto;

/// <summary>Every problem that reading ALTO and METS can find, with its words.</summary>
internal static class AltoProblem
{
    public static Diagnostic NotAlto(string file, string root) => Error(
        file,
        "alto-root",
        $"这不是 ALTO 文件：最外层是 {root}。", $"This is no ALTO file: its outermost element is {root}.",
        "请提供 ALTO 2、3 或 4 的文件。", "Give a file in ALTO 2, 3 or 4.");

    public static Diagnostic NoPage(string file) => Error(
        file,
        "alto-no-page",
        "ALTO 文件里没有版面（Layout/Page）。", "There is no page (Layout/Page) in the ALTO file.",
        "请重新导出。", "Export it again.");

    public static Diagnostic NoPlaces(string file) => Error(
        file,
        "alto-no-places",
        "ALTO 文件没有写明每个词的位置（HPOS、VPOS、WIDTH、HEIGHT），单凭它分不出稿件。", "The ALTO file does not say where each word is (HPOS, VPOS, WIDTH, HEIGHT), and articles cannot be told by it alone.",
        "请带位置重新导出，或连同 METS 文件一起读。", "Export it again with places, or read it through its METS file.");

    public static Diagnostic NotMets(string file, string root) => Error(
        file,
        "mets-root",
        $"这不是 METS 文件：最外层是 {root}。", $"This is no METS file: its outermost element is {root}.",
        "请提供一期报纸的 METS 文件。", "Give the METS file of an issue.");

    public static Diagnostic NoPages(string file) => Error(
        file,
        "mets-no-pages",
        "METS 文件没有指向 ALTO 文件。", "The METS file points to no ALTO files.",
        "请确认它带有每版的 ALTO（fileSec 里的文件）。", "See that it lists an ALTO file for each page in its fileSec.");

    public static Diagnostic NoStructure(string file) => Error(
        file,
        "mets-no-structure",
        "METS 文件没有稿件的结构（TYPE 为 LOGICAL 的 structMap）。", "The METS file has no structure of articles (a structMap of TYPE LOGICAL).",
        "请直接读 ALTO 文件，由活字分出稿件。", "Read the ALTO files themselves: Huozi finds the articles.");

    public static Diagnostic Missing(string file, string page) => Error(
        file,
        "mets-missing-file",
        $"找不到它指向的文件 {page}。", $"The file {page} that it points to is not there.",
        "请把 ALTO 文件放在 METS 文件旁边它所写的位置。", "Put the ALTO files beside the METS file, where it says they are.");

    public static Diagnostic Outside(string file, string page) => Error(
        file,
        "mets-outside",
        $"它指向自己文件夹以外的文件 {page}，不读。", $"It points to the file {page} outside its own folder, which is not read.",
        "请把 ALTO 文件放在 METS 文件的文件夹里，并改正 FLocat。", "Put the ALTO files into the folder of the METS file, and mend its FLocat.");

    public static Diagnostic Lost(string file, string article, string part) => Diagnostic.Warning(
        "mets-lost-part",
        new($"稿件“{article}”的 {part} 在 ALTO 文件里找不到，没有读入。", $"The part {part} of the article “{article}” is not in the ALTO files and is left out."),
        new("请核对 METS 和 ALTO 是否同一次导出。", "See whether METS and ALTO are of one export.")) with { File = file };

    private static Diagnostic Error(string file, string code, string problemChinese, string problemEnglish, string mendChinese, string mendEnglish) =>
        Diagnostic.Error(code, new(problemChinese, problemEnglish), new(mendChinese, mendEnglish)) with { File = file };
}
