using System.Text;
using Huozi.Formats.IssueFolder;
using Huozi.Model;
using Huozi.Model.Diagnostics;

namespace Huozi.Formats.Tests.IssueFolder;

public sealed class IssueFolderReaderTests : IDisposable
{
    private const string IssueYaml = "title: 河湾报\ndate: 2026-03-09\npages:\n  - number: 1\n    name: 要闻\n";
    private const string Body = "正文。\n";

    private readonly TemporaryDirectory directory = new();

    public IssueFolderReaderTests() => directory.With("issue.yaml", IssueYaml).With("01/1-a.md", Markdown("headline: 题"));

    public void Dispose() => directory.Dispose();

    [Fact]
    public void Read_WholeIssue_IsWhatTheFilesSay()
    {
        directory
            .With("issue.yaml", """
                title: 河湾报
                date: 2026-03-09
                number: 128
                supervisors:
                  - 河湾县委
                organisers: [河湾县融媒体中心]
                publisher: 河湾报社
                ear:
                  - 今日4版
                style: tabloid
                imprint:
                  serial-number: CN 00-0000
                  price: 0.50元
                pages:
                  - number: 2
                  - number: 1
                    name: 要闻
                    editor: 江帆
                """)
            .With("01/1-a.md", """
                ---
                headline:
                  - 春水初生
                  - 农事渐忙
                kicker: 全县备耕工作有序推进
                deck: 三成地块已经翻耕
                byline: 江帆 柳岸
                byline-at: head
                dateline: 本报讯（记者 江帆）
                column: 春耕进行时
                kind: opinion
                rank: 7
                jump: 2
                boxed: true
                head: vertical
                pictures:
                  - file: a.png
                    caption: 翻耕
                    credit: 柳岸 摄
                    alt: 田里的拖拉机
                ---

                第一段，
                还是第一段。

                ## 人勤春早

                第二段。
                """)
            .With("01/a.png", TestPictures.Png(640, 480))
            .With("01/2-b.md", Markdown("headline: 次条"))
            .With("02/1-c.md", Markdown("headline: 续\ncontinued-from: 1"))
            .With("layout/notes.md", "not a page");
        var (issue, warnings) = IssueFolderReader.Read(directory.Path);
        Assert.Empty(warnings);
        var expected = new Issue
        {
            Title = new()
            {
                Name = "河湾报", Supervisors = ["河湾县委"], Organisers = ["河湾县融媒体中心"], Publisher = "河湾报社",
                Imprint = new() { SerialNumber = "CN 00-0000", Price = "0.50元" },
            },
            Date = new(2026, 3, 9),
            Number = 128,
            Ear = ["今日4版"],
            Style = "tabloid",
            Pages =
            [
                new()
                {
                    Number = 1, Name = "要闻", Editor = "江帆",
                    Articles =
                    [
                        new() { Number = 2, Rank = 2, Headline = ["次条"], Body = [new Paragraph("正文。")] },
                        new()
                        {
                            Number = 1, Rank = 7, Headline = ["春水初生", "农事渐忙"], Kicker = "全县备耕工作有序推进", Deck = "三成地块已经翻耕",
                            Byline = "江帆 柳岸", BylinePlace = BylinePlace.Head, Dateline = "本报讯（记者 江帆）", Column = "春耕进行时",
                            Kind = ArticleKind.Opinion, JumpTo = 2, Boxed = true, HeadStyle = HeadStyle.Vertical,
                            Pictures = [new() { File = "01/a.png", PixelWidth = 640, PixelHeight = 480, Caption = "翻耕", Credit = "柳岸 摄", Alt = "田里的拖拉机" }],
                            Body = [new Paragraph("第一段，还是第一段。"), new Subhead("人勤春早"), new Paragraph("第二段。")],
                        },
                    ],
                },
                new() { Number = 2, Articles = [new() { Number = 1, Rank = 1, Headline = ["续"], ContinuedFrom = 1, Body = [new Paragraph("正文。")] }] },
            ],
        };
        Assert.Equal(expected, issue);
    }

    [Theory]
    [InlineData("春耕正忙，\n农人下田。", "春耕正忙，农人下田。")]
    [InlineData("他说：“好。”\n众人笑了。", "他说：“好。”众人笑了。")]
    [InlineData("众人说\n“好”。", "众人说“好”。")]
    [InlineData("one\ntwo", "one two")]
    [InlineData("春耕\nspring", "春耕 spring")]
    [InlineData("𠮷\n野家", "𠮷野家")]
    [InlineData("尾有空格  \n下一行", "尾有空格下一行")]
    [InlineData("　　段首缩进", "段首缩进")]
    [InlineData("&#12288;&#x3000;写明的空格", "　　写明的空格")]
    [InlineData("R&D 与 a_b 与 2 * 3", "R&D 与 a_b 与 2 * 3")]
    [InlineData(@"\*星号\*", "*星号*")]
    [InlineData("3.5亿元", "3.5亿元")]
    [InlineData("-5℃", "-5℃")]
    [InlineData("| 竖线", "| 竖线")]
    public void Read_Paragraph_IsItsLinesJoined(string body, string paragraph)
    {
        directory.With("01/1-a.md", Markdown("headline: 题", body + "\n"));
        Assert.Equal([paragraph], IssueFolderReader.Read(directory.Path).Value.Pages[0].Articles[0].Paragraphs);
    }

    [Theory]
    [InlineData("他**粗**了", "他粗了", "1+1 Bold")]
    [InlineData("**“引语”**他说", "“引语”他说", "0+4 Bold")]
    [InlineData("他说**“引语”**。", "他说“引语”。", "2+4 Bold")]
    [InlineData("a**(b)**c", "a(b)c", "1+3 Bold")]
    [InlineData("**问**　**答**", "问　答", "0+1 Bold, 2+1 Bold")]
    [InlineData("要*慢*走", "要慢走", "1+1 Emphasis")]
    [InlineData("**甲***乙***丙**", "甲乙丙", "0+1 Bold, 1+1 Emphasis, 2+1 Bold")]
    [InlineData("*甲*\n*乙*", "甲乙", "0+2 Emphasis")]
    [InlineData("旧志^[1]^云^①^", "旧志[1]云①", "2+3 NoteMark, 6+1 NoteMark")]
    [InlineData("水^1^^2^", "水12", "1+1 NoteMark, 2+1 NoteMark")]
    [InlineData("庙名{皛|xiǎo}然", "庙名皛然", "2+1 Ruby xiǎo")]
    [InlineData("{ 皛 | xiǎo }{𠮷|jí}", "皛𠮷", "0+1 Ruby xiǎo, 1+2 Ruby jí")]
    [InlineData(@"{a\|b\}|\{c\*}", "a|b}", "0+4 Ruby {c*")]
    [InlineData("他说\n**粗\n体**\n了", "他说粗体了", "2+2 Bold")]
    [InlineData("one  \n**two\nthree** \nfour", "one two three four", "4+9 Bold")]
    [InlineData("**&#12288;空&#32;**", "　空 ", "0+3 Bold")]
    [InlineData(@"\*星\*\^\{a|b}", "*星*^{a|b}", "")]
    [InlineData("2 * 3 ^ 4", "2 * 3 ^ 4", "")]
    public void Read_Signs_MakeSpans(string body, string text, string spans)
    {
        directory.With("01/1-a.md", Markdown("headline: 题", body + "\n"));
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(IssueFolderReader.Read(directory.Path).Value.Pages[0].Articles[0].Body));
        Assert.Equal(text, paragraph.Text);
        Assert.Equal(spans, string.Join(", ", paragraph.Spans.Select(span => $"{span.Start}+{span.Length} {span.Kind} {span.Ruby}".TrimEnd())));
        Assert.True(paragraph.HasSoundSpans());
    }

    [Theory]
    [InlineData("有**头", "span-unclosed")]
    [InlineData("有**头 **没尾", "span-unclosed")]
    [InlineData("3*4", "span-unclosed")]
    [InlineData("{皛|xiǎo", "span-unclosed")]
    [InlineData("没头**", "span-unopened")]
    [InlineData("没头^ 有尾^", "span-unopened")]
    [InlineData("**粗*重*粗**", "span-nested")]
    [InlineData("*重**粗**重*", "span-nested")]
    [InlineData("***又粗又重***", "span-nested")]
    [InlineData("**粗{皛|xiǎo}**", "span-nested")]
    [InlineData("{皛|*xiǎo*}", "span-nested")]
    [InlineData("{{皛|xiǎo}|x}", "span-nested")]
    [InlineData("空****的", "span-empty")]
    [InlineData("空^^的", "span-empty")]
    [InlineData("**甲****乙**", "span-empty")]
    [InlineData("{皛}", "ruby-form")]
    [InlineData("{皛|}", "ruby-form")]
    [InlineData("{|xiǎo}", "ruby-form")]
    [InlineData("{皛| }", "ruby-form")]
    [InlineData("{皛|xiǎo|jiǎo}", "ruby-form")]
    [InlineData("{皛|&#1;}", "control-character")]
    [InlineData("## 小*题*", "span-in-subhead")]
    public void Read_SignsAtFault_AreToldOnceWithTheirLine(string body, string code)
    {
        directory.With("01/1-a.md", Markdown("headline: 题", $"第一段。\n\n{(body[0] == '#' ? "" : "一行\n")}{body}\n"));
        var diagnostic = Assert.Single(Errors());
        Assert.Equal((code, body[0] == '#' ? 7 : 8), (diagnostic.Code, diagnostic.Line));
        AssertBilingual(diagnostic);
    }

    [Fact]
    public void Read_LineOfFullWidthSpaces_PartsParagraphs()
    {
        directory.With("01/1-a.md", Markdown("headline: 题", "一\n　　\n二\n"));
        Assert.Equal(["一", "二"], IssueFolderReader.Read(directory.Path).Value.Pages[0].Articles[0].Paragraphs);
    }

    [Fact]
    public void Read_ByteOrderMarkAndWindowsLineEnds_AreTakenOff()
    {
        var text = "\uFEFF" + Markdown("headline: 题", "一\n\n二\n").Replace("\n", "\r\n");
        directory.With("01/1-a.md", text).With("issue.yaml", "\uFEFF" + IssueYaml.Replace("\n", "\r\n"));
        Assert.Equal(["一", "二"], IssueFolderReader.Read(directory.Path).Value.Pages[0].Articles[0].Paragraphs);
    }

    [Theory]
    [InlineData("'null'", "null")]
    [InlineData("2026", "2026")]
    [InlineData("true", "true")]
    [InlineData("|\n  一行", "一行")]
    [InlineData(">-\n  一\n  行", "一 行")]
    public void Read_Headline_IsTextWhateverYamlCallsIt(string yaml, string headline)
    {
        directory.With("01/1-a.md", Markdown($"headline: {yaml}"));
        Assert.Equal([headline], IssueFolderReader.Read(directory.Path).Value.Pages[0].Articles[0].Headline);
    }

    [Theory]
    [InlineData("title: 河湾报\ndate: 2026-03-09\npages: [{number: 1}]\nheadlin: a", "unknown-key", 4)]
    [InlineData("title: 河湾报\ndate: 2026-03-09\npages: [{number: 1}]\nweekday: 星期一", "unknown-key", 4)]
    [InlineData("date: 2026-03-09\npages: [{number: 1}]", "key-missing", 1)]
    [InlineData("title: 河湾报\npages: [{number: 1}]", "key-missing", 1)]
    [InlineData("title: 河湾报\ndate: 2026-03-09", "key-missing", 1)]
    [InlineData("title: 河湾报\ndate: 2026-03-09\npages: []", "key-missing", 3)]
    [InlineData("title: 河湾报\ndate: 2026-03-09\npages: [{name: 要闻}]", "key-missing", 3)]
    [InlineData("title:\ndate: 2026-03-09\npages: [{number: 1}]", "key-missing", 1)]
    [InlineData("title: [河湾报]\ndate: 2026-03-09\npages: [{number: 1}]", "text-expected", 1)]
    [InlineData("title: 河湾报\ndate: 2026-03-09\near: 今日4版\npages: [{number: 1}]", "list-expected", 3)]
    [InlineData("title: 河湾报\ndate: 2026-03-09\near:\n  - 一\n  - [二]\npages: [{number: 1}]", "text-expected", 5)]
    [InlineData("title: 河湾报\ndate: 2026-03-09\near:\n  - 一\n  -\npages: [{number: 1}]", "text-expected", 5)]
    [InlineData("title: 河湾报\ndate: 2026-03-09\nimprint: 河湾\npages: [{number: 1}]", "map-expected", 3)]
    [InlineData("title: 河湾报\ndate: 2026-03-09\npages: [1]", "map-expected", 3)]
    [InlineData("title: 河湾报\ndate: 2026-02-30\npages: [{number: 1}]", "bad-date", 2)]
    [InlineData("title: 河湾报\ndate: 2026/3/9\npages: [{number: 1}]", "bad-date", 2)]
    [InlineData("title: 河湾报\ndate: 1872-04-30\npages: [{number: 1}]", "date-out-of-range", 2)]
    [InlineData("title: 河湾报\ndate: 2026-03-09\nnumber: 0\npages: [{number: 1}]", "number-not-positive", 3)]
    [InlineData("title: 河湾报\ndate: 2026-03-09\nnumber: 第三期\npages: [{number: 1}]", "number-not-positive", 3)]
    [InlineData("title: 河湾报\ndate: 2026-03-09\nnumber: 99999999999\npages: [{number: 1}]", "number-not-positive", 3)]
    [InlineData("title: 河湾报\ndate: 2026-03-09\nstyle: [fancy]\npages: [{number: 1}]", "text-expected", 3)]
    [InlineData("title: 河湾报\ndate: 2026-03-09\npages:\n  - number: 1\n  - number: 1", "page-number-twice", 5)]
    [InlineData("title: 河湾报\ntitle: 河湾报\ndate: 2026-03-09\npages: [{number: 1}]", "duplicate-key", 2)]
    [InlineData("title: 河湾报\ndate: [2026\npages: [{number: 1}]", "yaml-broken", null)]
    [InlineData("title: 河湾报\n\tdate: 2026-03-09", "yaml-broken", 1)]
    [InlineData("title: &a 河湾报\ndate: 2026-03-09\npages: [{number: 1}]", "yaml-feature", 1)]
    [InlineData("title: 河湾报\ndate: !!str 2026-03-09\npages: [{number: 1}]", "yaml-feature", 2)]
    [InlineData("title: 河湾报\n---\ntitle: 又一份", "yaml-feature", 2)]
    [InlineData("title: [[[[[[[[a]]]]]]]]", "yaml-feature", 1)]
    [InlineData("- 河湾报", "map-expected", 1)]
    [InlineData("title: \"河\\n湾\"\ndate: 2026-03-09\npages: [{number: 1}]", "control-character", 1)]
    [InlineData("title: 河\u0001湾\ndate: 2026-03-09\npages: [{number: 1}]", "control-character", 1)]
    [InlineData("title: 河湾报\ndate: 2026-03-09\npages: [{number: 1}]\n\0", "control-character", 4)]
    public void Read_IssueYamlAtFault_IsToldWithItsLine(string yaml, string code, int? line)
    {
        directory.With("issue.yaml", yaml);
        var diagnostic = Assert.Single(Errors());
        Assert.Equal((code, directory["issue.yaml"]), (diagnostic.Code, diagnostic.File));
        if (line is not null) Assert.Equal(line, diagnostic.Line);
        AssertBilingual(diagnostic);
    }

    [Theory]
    [InlineData("正文没有开头", "front-matter-missing", 1)]
    [InlineData("", "front-matter-missing", 1)]
    [InlineData("---\nheadline: 题\n\n正文", "front-matter-open", 1)]
    [InlineData("---\nheadline: 题\nkicker: \"a\n---\n正文", "yaml-broken", null)]
    [InlineData("---\nheadline: 题\n  kicker: 甲: 乙\n---\n正文", "yaml-broken", 3)]
    [InlineData("---\nheadline: 题\nkiker: 引\n---\n正文", "unknown-key", 3)]
    [InlineData("---\nheadline: 题\nkind: report\n---\n正文", "unknown-word", 3)]
    [InlineData("---\nheadline: 题\nbyline-at: top\n---\n正文", "unknown-word", 3)]
    [InlineData("---\nheadline: 题\nboxed: 是\n---\n正文", "unknown-word", 3)]
    [InlineData("---\nheadline: 题\nhead: 直\n---\n正文", "unknown-word", 3)]
    [InlineData("---\nheadline: 题\nrank: -1\n---\n正文", "number-not-positive", 3)]
    [InlineData("---\nheadline: 题\njump: 二版\n---\n正文", "number-not-positive", 3)]
    [InlineData("---\nheadline: 题\ncontinued-from: 1.5\n---\n正文", "number-not-positive", 3)]
    [InlineData("---\nkicker: 题\n---\n正文", "headline-missing", 2)]
    [InlineData("---\n---\n正文", "headline-missing", null)]
    [InlineData("---\nheadline: {a: b}\n---\n正文", "text-expected", 2)]
    [InlineData("---\nheadline: 题\npictures: a.png\n---\n正文", "list-expected", 3)]
    [InlineData("---\nheadline: 题\npictures: [a.png]\n---\n正文", "map-expected", 3)]
    [InlineData("---\nheadline: 题\npictures:\n  - caption: 图\n---\n正文", "key-missing", 4)]
    [InlineData("---\nheadline: 题\npictures:\n  - file: none.png\n---\n正文", "picture-missing", 4)]
    [InlineData("---\nheadline: 题\npictures:\n  - file: ../02/a.png\n---\n正文", "picture-elsewhere", 4)]
    [InlineData("---\nheadline: 题\npictures:\n  - file: sub\\a.png\n---\n正文", "picture-elsewhere", 4)]
    [InlineData("---\nheadline: 题\npictures:\n  - file: ..\n---\n正文", "picture-elsewhere", 4)]
    [InlineData("---\nheadline: 题\npictures:\n  - file: 1-a.md\n---\n正文", "picture-type", 4)]
    [InlineData("---\nheadline: 题\npictures:\n  - file: fake.png\n---\n正文", "picture-broken", 4)]
    [InlineData("---\nheadline: 题\n---\n正\t文", "control-character", 4)]
    [InlineData("---\nheadline: 题\n---\n\n正文&#1;", "control-character", 5)]
    public void Read_ArticleAtFault_IsToldWithItsLine(string article, string code, int? line)
    {
        directory.With("01/1-a.md", article).With("01/fake.png", "这不是图片");
        var diagnostic = Assert.Single(Errors());
        Assert.Equal((code, directory["01/1-a.md"]), (diagnostic.Code, diagnostic.File));
        if (line is not null) Assert.Equal(line, diagnostic.Line);
        AssertBilingual(diagnostic);
    }

    [Theory]
    [InlineData("- 列表", "列表")]
    [InlineData("1. 列表", "列表")]
    [InlineData("> 引用", "引用")]
    [InlineData("# 大标题", "标题")]
    [InlineData("### 小小标题", "标题")]
    [InlineData("***", "分隔线")]
    [InlineData("~~~\n代码\n~~~", "代码")]
    [InlineData("    四个空格", "空格")]
    [InlineData("<div>块</div>", "HTML")]
    [InlineData("行内<b>粗</b>", "HTML")]
    [InlineData("行内 _斜_ 体", "强调")]
    [InlineData("行内 `代码` 体", "代码")]
    [InlineData("见[网站](http://example.com)", "链接")]
    [InlineData("见<http://example.com>", "链接")]
    [InlineData("[网站]: http://example.com", "链接")]
    [InlineData("![图](a.png)", "图片")]
    [InlineData("| 甲 | 乙 |\n|---|---|\n| 1 | 2 |", "表格")]
    [InlineData("硬换行\\\n下一行", "硬换行")]
    public void Read_OtherMarkdown_IsToldWithItsLine(string body, string construct)
    {
        directory.With("01/1-a.md", Markdown("headline: 题", $"第一段。\n\n{body}\n"));
        var errors = Errors();
        Assert.All(errors, diagnostic => Assert.Equal(("markdown", 7), (diagnostic.Code, diagnostic.Line)));
        Assert.Contains(construct, errors[0].Problem.Chinese, StringComparison.Ordinal);
        AssertBilingual(errors[0]);
    }

    [Fact]
    public void Read_UnderlinedParagraph_NamesTheUnderline()
    {
        directory.With("01/1-a.md", Markdown("headline: 题", "段落\n---\n"));
        Assert.Equal(("markdown", 6), (Assert.Single(Errors()).Code, Assert.Single(Errors()).Line));
    }

    [Fact]
    public void Read_MarkdownInsideLongParagraph_NamesTheLineItStandsOn()
    {
        directory.With("01/1-a.md", Markdown("headline: 题", "一行\n二行\n三 `行`\n"));
        Assert.Equal(7, Assert.Single(Errors()).Line);
    }

    [Fact]
    public void Read_UnknownKey_SuggestsTheNearest()
    {
        directory.With("01/1-a.md", Markdown("headlin: 题\nheadline: 题"));
        Assert.Contains("headline", Assert.Single(Errors()).Mend.English, StringComparison.Ordinal);
        directory.With("01/1-a.md", Markdown("colour: 红\nheadline: 题"));
        Assert.Contains("kicker, deck", Assert.Single(Errors()).Mend.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_UnknownKind_ListsTheKinds()
    {
        directory.With("01/1-a.md", Markdown("headline: 题\nkind: story"));
        Assert.Contains("news, opinion, photo, notice, advertisement", Assert.Single(Errors()).Mend.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("photo", true)]
    [InlineData("advertisement", true)]
    [InlineData("notice", false)]
    [InlineData("opinion", false)]
    public void Read_NoHeadline_IsAllowedForPhotosAndAdvertisements(string kind, bool isAllowed)
    {
        directory.With("01/1-a.md", Markdown($"kind: {kind}"));
        if (isAllowed) Assert.Empty(IssueFolderReader.Read(directory.Path).Value.Pages[0].Articles[0].Headline);
        else Assert.Equal("headline-missing", Assert.Single(Errors()).Code);
    }

    [Fact]
    public void Read_NoFolder_IsTold() => Assert.Equal(
        "folder-missing", Assert.Single(Assert.Throws<DiagnosticException>(() => IssueFolderReader.Read(directory["none"])).Diagnostics).Code);

    [Fact]
    public void Read_NoIssueYaml_IsTold()
    {
        File.Delete(directory["issue.yaml"]);
        Assert.Equal("issue-file-missing", Assert.Single(Errors()).Code);
    }

    [Fact]
    public void Read_PageWithoutFolder_IsTold()
    {
        directory.With("issue.yaml", IssueYaml + "  - number: 2\n");
        Assert.Equal("page-folder-missing", Errors()[0].Code);
    }

    [Theory]
    [InlineData("02")]
    [InlineData("1")]
    [InlineData("001")]
    [InlineData("99999999999999")]
    public void Read_FolderOfNoPage_IsTold(string folder)
    {
        directory.With($"{folder}/1-a.md", Markdown("headline: 题"));
        Assert.Equal(("folder-not-listed", directory[folder]), (Assert.Single(Errors()).Code, Assert.Single(Errors()).File));
    }

    [Fact]
    public void Read_FolderOfLetters_IsNoPage()
    {
        directory.With("drafts/1-a.md", "anything");
        Assert.Single(IssueFolderReader.Read(directory.Path).Value.Pages);
    }

    [Fact]
    public void Read_SameNumberTwice_IsTold()
    {
        directory.With("01/01-b.md", Markdown("headline: 题"));
        Assert.Equal("article-number-twice", Assert.Single(Errors()).Code);
    }

    [Theory]
    [InlineData("01/lead.md")]
    [InlineData("01/0-lead.md")]
    [InlineData("01/９-lead.md")]
    [InlineData("01/99999999999-lead.md")]
    public void Read_NameWithoutNumber_IsTold(string file)
    {
        directory.With(file, Markdown("headline: 题"));
        Assert.Equal("article-name", Assert.Single(Errors()).Code);
    }

    [Fact]
    public void Read_Gbk_IsToldWithItsLine()
    {
        directory.With("01/1-a.md", [.. "---\nheadline: "u8, 0xCC, 0xE2, .. "\n---\n"u8]);
        Assert.Equal(("not-utf8", 2), (Assert.Single(Errors()).Code, Assert.Single(Errors()).Line));
    }

    [Fact]
    public void Read_ManyFaults_AreToldTogether()
    {
        directory.With("issue.yaml", "title: 河湾报\ndate: 今天\nnumber: 零\npages: [{number: 1}, {number: 3}]\n")
            .With("01/1-a.md", "无头").With("01/2-b.md", Markdown("kind: x", "- a\n\n> b\n"));
        Assert.Equal(
            ["bad-date", "front-matter-missing", "headline-missing", "markdown", "markdown", "number-not-positive", "page-folder-missing", "unknown-word"],
            Errors().Select(diagnostic => diagnostic.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_BrokenIssueYaml_StillTellsOfArticles()
    {
        directory.With("issue.yaml", "title: [").With("01/1-a.md", "无头");
        Assert.Equal(["yaml-broken", "front-matter-missing"], Errors().Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [InlineData("news", true)]
    [InlineData("photo", false)]
    public void Read_NoBody_IsWarnedOfForNews(string kind, bool isWarned)
    {
        directory.With("01/1-a.md", Markdown($"headline: 题\nkind: {kind}", ""));
        var warnings = IssueFolderReader.Read(directory.Path).Warnings;
        if (!isWarned) Assert.Empty(warnings);
        else Assert.Equal(("body-empty", "第1版《题》"), (Assert.Single(warnings).Code, warnings[0].Place));
    }

    [Theory]
    [InlineData("headline: 续", true)]
    [InlineData("headline: 续\ncontinued-from: 3", true)]
    [InlineData("headline: 续\ncontinued-from: 1", false)]
    public void Read_JumpToListedPage_IsWarnedOfWithoutItsContinuation(string continuation, bool isWarned)
    {
        directory.With("issue.yaml", IssueYaml + "  - number: 2\n")
            .With("01/1-a.md", Markdown("headline: 题\njump: 2")).With("02/1-b.md", Markdown(continuation));
        Assert.Equal(isWarned ? ["jump-unmatched"] : [], IssueFolderReader.Read(directory.Path).Warnings.Select(warning => warning.Code));
    }

    [Fact]
    public void Read_JumpToPageThatIsNotHere_IsNoConcern()
    {
        directory.With("01/1-a.md", Markdown("headline: 题\njump: 4"));
        Assert.Empty(IssueFolderReader.Read(directory.Path).Warnings);
    }

    [Fact]
    public void Read_IndentInsideParagraph_IsWarnedOf()
    {
        directory.With("01/1-a.md", Markdown("headline: 题", "　　一段\n　　又一段\n## 小题\n　　三段\n"));
        var (issue, warnings) = IssueFolderReader.Read(directory.Path);
        Assert.Equal(("indent-inside-paragraph", 6), (Assert.Single(warnings).Code, warnings[0].Line));
        Assert.Equal(["一段又一段", "三段"], issue.Pages[0].Articles[0].Paragraphs);
    }

    [Fact]
    public void Read_EmptyPage_IsWarnedOf()
    {
        File.Delete(directory["01/1-a.md"]);
        Assert.Equal("page-empty", Assert.Single(IssueFolderReader.Read(directory.Path).Warnings).Code);
    }

    private static string Markdown(string frontMatter, string body = Body) => $"---\n{frontMatter}\n---\n\n{body}";

    private static void AssertBilingual(Diagnostic diagnostic) => Assert.All(
        [(diagnostic.Problem.Chinese, diagnostic.Problem.English), (diagnostic.Mend.Chinese, diagnostic.Mend.English)],
        text => Assert.True(text.Chinese.Any(unit => unit > 0x3000) && Encoding.UTF8.GetByteCount(text.English) > 0));

    private IReadOnlyList<Diagnostic> Errors() => Assert.Throws<DiagnosticException>(() => IssueFolderReader.Read(directory.Path)).Diagnostics;
}
