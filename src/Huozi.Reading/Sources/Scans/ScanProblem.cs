using Huozi.Model.Diagnostics;

namespace Huozi.Reading.Sources.Scans;

/// <summary>Every problem that reading a scan can find, with its words.</summary>
internal static class ScanProblem
{
    public static Diagnostic Unreadable(string file, string why) => Diagnostic.Error(
        "scan-unreadable",
        new($"文件打不开：{why}", $"The file cannot be opened: {why}"),
        new("请检查路径和权限。", "See that the path is right and that it may be read.")) with { File = file };

    public static Diagnostic Empty(string file) => Diagnostic.Error(
        "scan-empty",
        new("文件是空的。", "The file is empty."),
        new("请重新扫描或重新复制。", "Scan or copy it again.")) with { File = file };

    public static Diagnostic NotAPicture(string file, Bilingual? kind) => Diagnostic.Error(
        "scan-not-a-picture",
        kind is null
            ? new("文件不是图片。", "The file is not a picture.")
            : new($"文件不是扫描图，看起来是{kind.Chinese}。", $"The file is not a scan; it seems to be {kind.English}."),
        new("请提供 PNG、JPEG 或 TIFF 图片。", "Give a PNG, JPEG or TIFF picture.")) with { File = file };

    public static Diagnostic Damaged(string file, int page) => Diagnostic.Error(
        "scan-damaged",
        new("图片已损坏或不完整。", "The picture is damaged or incomplete."),
        new("请重新扫描或重新复制。", "Scan or copy it again.")) with { File = file, Place = $"第{page}页" };

    public static Diagnostic WrongSize(string file, int page, long width, long height, int largestSide, int mostDots) => Diagnostic.Error(
        "scan-size",
        new($"图片的尺寸是 {width}×{height} 点，不是能读的版面。", $"The picture is {width} × {height} dots, which is no page that can be read."),
        new($"请提供每边 {PictureReader.LeastSide} 至 {largestSide} 点、总数不超过 {mostDots / 1_000_000} 百万点的图片；300 dpi 就够了。",
            $"Give a picture of {PictureReader.LeastSide} to {largestSide} dots a side and at most {mostDots / 1_000_000} million dots in all; 300 dpi is enough."))
        with { File = file, Place = $"第{page}页" };

    public static Diagnostic NoProgram() => Diagnostic.Error(
        "tesseract-missing",
        new("没有安装文字识别程序 Tesseract。", "The recogniser Tesseract is not installed."),
        new("请安装：apt install tesseract-ocr tesseract-ocr-chi-sim tesseract-ocr-chi-sim-vert", "Install it: apt install tesseract-ocr tesseract-ocr-chi-sim tesseract-ocr-chi-sim-vert"));

    public static Diagnostic NoLanguage(string language) => Diagnostic.Error(
        "tesseract-language",
        new($"Tesseract 没有语言数据 {language}。", $"Tesseract lacks the language data {language}."),
        new($"请安装：apt install tesseract-ocr-{language.Replace('_', '-')}", $"Install it: apt install tesseract-ocr-{language.Replace('_', '-')}"));

    public static Diagnostic Failed(string said) => Diagnostic.Error(
        "tesseract-failed",
        new($"Tesseract 出错：{said}", $"Tesseract failed: {said}"),
        new("请检查 Tesseract（5.0 以上）能否单独运行。", "See whether Tesseract (5.0 or later) runs by itself."));

    public static Diagnostic TookTooLong(TimeSpan limit) => Diagnostic.Error(
        "tesseract-timeout",
        new($"Tesseract 在 {limit.TotalSeconds:0} 秒内没有完成，已停止。", $"Tesseract did not finish within {limit.TotalSeconds:0} seconds and was stopped."),
        new("请检查图片是不是版面，或减少同时运行的程序。", "See whether the picture is a page, or run fewer programs at once."));
}
