using Huozi.Cli.Console;

namespace Huozi.Cli;

/// <summary>The program's own words on the command line.</summary>
internal sealed class CommandTexts(Language language)
{
    public string Root => Pick("活字：开放的报纸系统。稿件进，版面和数字报出。", "Huozi: an open newspaper system. Copy in, pages and a digital newspaper out.");

    public string Make => Pick("由版面（PDF、扫描图、文本、ALTO）、Word 稿件或一期的文件夹，做出版面（PDF、图片）和数字报", "Make pages (PDF, pictures) and the digital newspaper from pages (PDF, scans, text, ALTO), Word copy or an issue folder");

    public string Read => Pick("把报纸版面读成一篇篇稿件：PDF、扫描图、文本、Word、ALTO、METS", "Read newspaper pages into their articles: PDF, scans, text, Word, ALTO, METS");

    public string Demo => Pick("做出样报，并在本机浏览器里看", "Make the sample issue and serve it to a browser on this machine");

    public string MakeInput => Pick("一期的文件夹，或这一期各版的文件（可用文件夹和 * ?）", "An issue folder, or the files of its pages (folders and * ? too)");

    public string ReadInput => Pick("要读的文件、文件夹或带 * ? 的路径；是什么文件看内容，不看名字", "Files, folders or paths with * ? to read; what they are is told by their content, not their names");

    public string OutputFolder => Pick("放结果的文件夹；已有的会整个换掉", "The folder for the results; one that is there is replaced as a whole");

    public string Only => Pick("只做其中几样：issue,pdf,png,json,site", "Make only some: issue,pdf,png,json,site");

    public string Style => Pick("版式：huozi styles 列出的名字，或自己的版式文件 x.yaml", "The house style: a name that huozi styles lists, or a file of your own, x.yaml");

    public string Styles => Pick("列出现有的版式", "List the house styles there are");

    public string StyleName => Pick("版式", "Style");

    public string StylePage => Pick("版面（毫米）", "Page (mm)");

    public string StyleColumns => Pick("基本栏", "Columns");

    public string StyleBody => Pick("正文（磅）", "Body type (pt)");

    public string StyleBodyIs(double least, double most, double preferred) => Pick($"{least:0.##}–{most:0.##}，常用 {preferred:0.##}", $"{least:0.##}–{most:0.##}, mostly {preferred:0.##}");

    public string Pdf => Pick(
        "做哪几种 PDF：screen（屏幕）,print（印刷，PDF/X-4）,archive（存档与无障碍，PDF/A-2a、PDF/UA-1）；多版的一期另有全期的文件",
        "Which PDF files: screen,print (PDF/X-4),archive (PDF/A-2a and PDF/UA-1); an issue of several pages also gets files of all of them");

    public string CropMarks => Pick("印刷文件带裁切线", "Crop marks in files for the press");

    public string UnknownPdf(string word) => Pick($"--pdf 不认识“{word}”，可用：screen,print,archive", $"--pdf does not know '{word}'; there are: screen,print,archive");

    public string Json => Pick("写到这个 JSON 文件，或（以 / 结尾）每个输入一个文件写进这个文件夹；都不给就写到标准输出", "Write to this JSON file, or (ending with /) a file for each input into this folder; to standard output where nothing is asked for");

    public string Issue => Pick("合成一期，写成这个文件夹；有几期就各写一个子文件夹", "Make an issue of the pages and write its folder; a folder in it for each where there are several");

    public string Alto => Pick("把各版写成 ALTO、全部写成 METS，放进这个文件夹", "Write the pages as ALTO and all of them as METS into this folder");

    public string Report => Pick("列出要人看一眼的地方，最没把握的在前", "List what a person should look at, the most doubtful first");

    public string ReportFile => Pick("把要人看的地方写成这个 JSON 文件", "Write what a person should look at to this JSON file");

    public string JoinJumps => Pick("合成一期时，把转版的稿件接成一篇", "In an issue, make one article of the parts that jumps have parted");

    public string Title => Pick("报名，版面上没有时用", "The paper's name, where the pages do not say it");

    public string Date => Pick("出版日期，版面上没有时用", "The date of publication, where the pages do not say it");

    public string NoSuchDay(string day) => Pick($"没有这一天：{day}；写成 2026-03-09 这样", $"There is no such day: {day}; write it like 2026-03-09");

    public string Again => Pick("读过的也重新读", "Read again what has been read before");

    public string Jobs => Pick("同时读几个文件", "How many files to read at a time");

    public string TimeLimit => Pick("读一版最多用几秒", "How many seconds a page may take");

    public string MemoryLimit => Pick("读一个文件最多用多少 MB 内存", "How many MB of memory a file may take");

    public string TooSmall(string option) => Pick($"{option} 至少是 1", $"{option} is 1 at least");

    public string ReadProgress(int done, int count, double rate, TimeSpan? left, int failed) => Pick(
        $"读了 {done}/{count} 个文件，每秒 {rate:0.0} 版，还要 {Clock(left)}{(failed > 0 ? $"，{failed} 个没读成" : "")}",
        $"{done}/{count} files read, {rate:0.0} pages a second, {Clock(left)} left{(failed > 0 ? $", {failed} failed" : "")}");

    public string ReadSummary(int done, int count, int pages, int skipped, int failed, TimeSpan time) => Pick(
        $"{done}/{count} 个文件，读了 {pages} 版，{skipped} 个早已读过，{failed} 个没读成，用了 {Clock(time)}",
        $"{done}/{count} files, {pages} pages read, {skipped} read before, {failed} failed, in {Clock(time)}");

    public string NothingToLookAt => Pick("没有要看的地方", "There is nothing to look at");

    public string ToLookAt(int doubts, int warnings) => Pick($"没有把握的 {doubts} 处，提醒 {warnings} 条", $"{doubts} doubtful places, {warnings} warnings");

    public string DoubtfulPlace(int page, string headline) => Pick($"第{page}版{(headline.Length > 0 ? $"《{headline}》" : "")}", $"page {page}{(headline.Length > 0 ? $" 《{headline}》" : "")}");

    public string DoubtfulArticle => Pick("各部分是否属于这一篇、顺序对不对", "whether its parts belong together and are in order");

    public string Lang => Pick("程序用语：zh 或 en", "The program's language: zh or en");

    public string Port => Pick("端口", "The port");

    public string DemoOutput => Pick("样报放在哪个文件夹", "Where to put the sample issue");

    public string UnknownOutput(string word) => Pick($"--only 不认识“{word}”，可用：issue,pdf,png,json,site", $"--only does not know '{word}'; there are: issue,pdf,png,json,site");

    public string NoSuchPort(int port) => Pick($"没有端口 {port}，可用 0 到 65535", $"There is no port {port}; there are 0 to 65535");

    public string Done(string folder) => Pick($"好了：{folder}", $"Done: {folder}");

    public string Serving(Uri address) => Pick($"样报在 {address} ，按 Ctrl+C 结束", $"The sample is at {address} ; press Ctrl+C to stop");

    private static string Clock(TimeSpan? time) => time is { } known ? $"{(int)known.TotalHours}:{known.Minutes:00}:{known.Seconds:00}" : "?";

    private string Pick(string chinese, string english) => language is Language.Chinese ? chinese : english;
}
