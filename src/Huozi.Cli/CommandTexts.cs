using Huozi.Cli.Console;

namespace Huozi.Cli;

/// <summary>The program's own words on the command line.</summary>
internal sealed class CommandTexts(Language language)
{
    public string Root => Pick("活字：开放的报纸系统。稿件进，版面和数字报出。", "Huozi: an open newspaper system. Copy in, pages and a digital newspaper out.");

    public string Make => Pick("由一个版面的文本或一期的文件夹，做出版面（PDF、图片）和数字报", "Make pages (PDF, pictures) and the digital newspaper from a page's text or an issue folder");

    public string Read => Pick("把报纸版面的文本读成一篇篇稿件", "Read the text of a newspaper page into its articles");

    public string Demo => Pick("做出样报，并在本机浏览器里看", "Make the sample issue and serve it to a browser on this machine");

    public string MakeInput => Pick("版面的文本文件，或一期的文件夹", "A page's text, or an issue folder");

    public string ReadInput => Pick("版面的文本文件", "A page's text");

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

    public string Json => Pick("写到这个 JSON 文件；不给就写到标准输出", "Write to this JSON file; to standard output where none is given");

    public string Lang => Pick("程序用语：zh 或 en", "The program's language: zh or en");

    public string Port => Pick("端口", "The port");

    public string DemoOutput => Pick("样报放在哪个文件夹", "Where to put the sample issue");

    public string UnknownOutput(string word) => Pick($"--only 不认识“{word}”，可用：issue,pdf,png,json,site", $"--only does not know '{word}'; there are: issue,pdf,png,json,site");

    public string NoSuchPort(int port) => Pick($"没有端口 {port}，可用 0 到 65535", $"There is no port {port}; there are 0 to 65535");

    public string Done(string folder) => Pick($"好了：{folder}", $"Done: {folder}");

    public string Serving(Uri address) => Pick($"样报在 {address} ，按 Ctrl+C 结束", $"The sample is at {address} ; press Ctrl+C to stop");

    private string Pick(string chinese, string english) => language is Language.Chinese ? chinese : english;
}
