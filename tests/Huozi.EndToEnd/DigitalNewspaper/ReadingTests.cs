using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Huozi.EndToEnd.DigitalNewspaper;

/// <summary>A reader at work: with the mouse, the keyboard and a thumb, from a server and from a disk, with scripts and without.</summary>
public sealed class ReadingTests(Browser browser, ServedSite site)
{
    private const string FrontPage = "2026-03-09/01/index.html";

    public static TheoryData<bool, bool> Ways => [(false, true), (false, false), (true, true), (true, false)];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Reader_FromTheFrontDoor_ReadsTheLeadToItsEnd(bool onDisk, bool scripts)
    {
        var page = await Open("index.html", Screen.Desktop, onDisk, scripts);
        await page.ClickAsync("h2 >> text=第1版");
        await page.ClickAsync("#zone-1 polygon");
        await Headline(page, "一渠清水过山来 万亩旱地变良田");
        await Assertions.Expect(page.Locator("article")).ToContainTextAsync("守闸的老人说");
        await page.ClickAsync("text=下转第2版");
        await Headline(page, "一渠清水过山来");
        await page.ClickAsync("text=上接第1版");
        await page.ClickAsync(".place a");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/01/index.html#zone-1$"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Zone_Tapped_OpensItsArticle()
    {
        var page = await Open(FrontPage, Screen.Phone);
        await page.TapAsync("#zone-4 polygon");
        await Headline(page, "图片报道");
        await page.Context.CloseAsync();
    }

    /// <summary>The point lies in the L's box but outside the L, and belongs to the picture article.</summary>
    [Theory]
    [InlineData(200, 800, "老街夜市重新开张")]
    [InlineData(600, 1200, "老街夜市重新开张")]
    [InlineData(600, 800, "图片报道")]
    public async Task Zone_LShaped_TakesItsOwnPointsOnly(double x, double y, string headline)
    {
        var page = await Open(FrontPage, Screen.Desktop);
        var sheet = (await page.Locator(".sheet").BoundingBoxAsync())!;
        await page.Locator(".sheet").ClickAsync(new() { Position = new() { X = (float)(x / 1000 * sheet.Width), Y = (float)(y / 1400 * sheet.Height) } });
        await Headline(page, headline);
        await page.Context.CloseAsync();
    }

    /// <summary>In the L's box there is a gutter that belongs to no article: nothing lies under the pointer there but the picture.</summary>
    [Theory]
    [InlineData(360, 800, false)]
    [InlineData(340, 800, true)]
    public async Task Zone_LShaped_LeavesItsNotchAlone(double x, double y, bool hit)
    {
        var page = await Open(FrontPage, Screen.Desktop);
        await page.Locator("#zone-2").ScrollIntoViewIfNeededAsync();
        var sheet = (await page.Locator(".sheet").BoundingBoxAsync())!;
        var point = new[] { sheet.X + x / 1000 * sheet.Width, sheet.Y + y / 1400 * sheet.Height };
        Assert.Equal(hit, await page.EvaluateAsync<bool>("([x, y]) => document.elementFromPoint(x, y).closest('#zone-2') !== null", point));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Zone_OnScreen_LiesWhereTheLayoutSays()
    {
        var page = await Open(FrontPage, Screen.Desktop);
        var sheet = (await page.Locator(".sheet").BoundingBoxAsync())!;
        var zone = (await page.Locator("#zone-3").BoundingBoxAsync())!;
        Assert.Equal(670, (zone.X - sheet.X) / sheet.Width * 1000, 1.0);
        Assert.Equal(1020, (zone.Y - sheet.Y) / sheet.Height * 1400, 1.0);
        Assert.Equal(280, zone.Width / sheet.Width * 1000, 1.0);
        Assert.Equal(1.4, sheet.Height / sheet.Width, 0.01);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task HeadlineAndZone_LightEachOther()
    {
        var page = await Open(FrontPage, Screen.Desktop);
        await page.HoverAsync(".contents [data-article='3'] a");
        await Assertions.Expect(page.Locator("#zone-3")).ToHaveClassAsync("zone lit");
        await Assertions.Expect(page.Locator("#zone-1")).ToHaveClassAsync("zone");
        await page.HoverAsync("#zone-1 polygon");
        await Assertions.Expect(page.Locator(".contents [data-article='1']")).ToHaveClassAsync("lit");
        await Assertions.Expect(page.Locator("#zone-3")).ToHaveClassAsync("zone");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Tab_ReachesTheZonesInReadingOrder()
    {
        var page = await Open(FrontPage, Screen.Desktop);
        var reached = new List<string>();
        for (var press = 0; press < 40; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            var id = await page.EvaluateAsync<string>("document.activeElement.id");
            if (id.StartsWith("zone-", StringComparison.Ordinal)) reached.Add(id);
        }

        Assert.Equal(["zone-1", "zone-2", "zone-4", "zone-3"], reached.Take(4));
        await page.FocusAsync("#zone-2");
        await page.Keyboard.PressAsync("Enter");
        await Headline(page, "老街夜市重新开张");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task SkipLink_FirstTab_LeadsToTheText()
    {
        var page = await Open("2026-03-09/01/1.html", Screen.Desktop);
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(":focus")).ToHaveTextAsync("跳到正文");
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#main", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Arrows_TurnOverArticlesAndPages()
    {
        var page = await Open("2026-03-09/01/3.html", Screen.Desktop);
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/02/1.html$"));
        // The next page answers keys once its script has run, which the load event follows.
        await page.WaitForLoadStateAsync(LoadState.Load);
        await page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/01/3.html$"));
        await page.GotoAsync(site.Served(FrontPage));
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/02/index.html$"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Arrows_WhileTyping_TurnNothing()
    {
        var page = await Open(FrontPage, Screen.Desktop);
        await page.EvaluateAsync("document.querySelector('main').prepend(document.createElement('input'))");
        await page.FocusAsync("input");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.WaitForTimeoutAsync(300);
        Assert.EndsWith(FrontPage, page.Url, StringComparison.Ordinal);
        await page.EvaluateAsync("document.activeElement.blur()");
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/02/index.html$"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Zoom_EnlargesThePageAndItsZonesAlike()
    {
        var page = await Open(FrontPage, Screen.Desktop);
        var before = (await page.Locator(".sheet").BoundingBoxAsync())!.Width;
        await page.ClickAsync("[data-zoom=in]");
        await page.Keyboard.PressAsync("+");
        var sheet = (await page.Locator(".sheet").BoundingBoxAsync())!;
        var zone = (await page.Locator("#zone-1").BoundingBoxAsync())!;
        Assert.Equal(before * 1.96, sheet.Width, 2.0);
        Assert.Equal(sheet.Width * 0.9, zone.Width, 2.0);
        await page.ClickAsync("[data-zoom=page]");
        Assert.True((await page.Locator(".sheet").BoundingBoxAsync())!.Height <= Screen.Desktop.Height);
        await page.ClickAsync("[data-zoom=width]");
        Assert.Equal(before, (await page.Locator(".sheet").BoundingBoxAsync())!.Width, 1.0);
        await page.Context.CloseAsync();
    }

    /// <summary>Whoever enlarges the top of a page wants the top, not the middle of the page that lies below the screen.</summary>
    [Fact]
    public async Task Zoom_OfWhatIsSeen_KeepsItInView()
    {
        var page = await Open(FrontPage, Screen.Desktop);
        const string MiddleOfWhatIsSeen = """
            (() => {
              const frame = document.querySelector(".frame").getBoundingClientRect(), sheet = document.querySelector(".sheet").getBoundingClientRect();
              return ((Math.max(frame.top, 0) + Math.min(frame.bottom, innerHeight)) / 2 - sheet.top) / sheet.height;
            })()
            """;
        var before = await page.EvaluateAsync<double>(MiddleOfWhatIsSeen);
        Assert.True(before < 0.4);
        await page.ClickAsync("[data-zoom=in]");
        await page.ClickAsync("[data-zoom=in]");
        Assert.Equal(before, await page.EvaluateAsync<double>(MiddleOfWhatIsSeen), 0.01);
        await Assertions.Expect(page.Locator("[data-zoom=out]")).ToBeInViewportAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Drag_OfTheEnlargedPage_MovesItAndOpensNothing()
    {
        var page = await Open(FrontPage, Screen.Desktop);
        await page.Keyboard.PressAsync("+");
        await page.Keyboard.PressAsync("+");
        var frame = (await page.Locator(".frame").BoundingBoxAsync())!;
        var before = await page.EvaluateAsync<double>("document.querySelector('.frame').scrollLeft");
        await page.Mouse.MoveAsync(frame.X + 300, frame.Y + 400);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(frame.X + 200, frame.Y + 400, new() { Steps = 5 });
        await page.Mouse.UpAsync();
        Assert.Equal(before + 100, await page.EvaluateAsync<double>("document.querySelector('.frame').scrollLeft"), 2.0);
        await page.WaitForTimeoutAsync(200);
        Assert.EndsWith(FrontPage, page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TextSize_IsRemembered(bool onDisk)
    {
        var page = await Open("2026-03-09/01/1.html", Screen.Desktop, onDisk);
        var before = await TextSize(page);
        await page.ClickAsync("button[data-text=large]");
        Assert.True(await TextSize(page) > before);
        await page.ClickAsync("a[rel=next]");
        await Headline(page, "老街夜市重新开张");
        Assert.True(await TextSize(page) > before);
        await Assertions.Expect(page.Locator("button[data-text=large]")).ToHaveAttributeAsync("aria-pressed", "true");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData(FrontPage)]
    [InlineData("2026-03-09/02/index.html")]
    [InlineData("2026-03-09/01/1.html")]
    [InlineData("2026-03-09/01/4.html")]
    [InlineData("2026-03-09/02/2.html")]
    [InlineData("en/2026-03-09/01/1.html")]
    public async Task Phone_NeverScrollsSideways(string address)
    {
        var page = await Open(address, Screen.Phone);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= Screen.Phone.Width);
        if (await page.Locator("button[data-text=largest]").CountAsync() > 0)
        {
            await page.ClickAsync("button[data-text=largest]");
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= Screen.Phone.Width);
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Headline_OnADesktop_KeepsTheCopysLines()
    {
        var page = await Open("2026-03-09/01/1.html", Screen.Desktop);
        Assert.Equal("block", await Display(page));
        await page.SetViewportSizeAsync(Screen.Phone.Width, Screen.Phone.Height);
        Assert.Equal("inline-block", await Display(page));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Print_ShowsTheArticleAlone()
    {
        var page = await Open("2026-03-09/01/1.html", Screen.Desktop);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var hidden in (string[])[".tools", ".turn", ".beside"]) await Assertions.Expect(page.Locator(hidden)).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("article .text")).ToBeVisibleAsync();
        Assert.Equal("rgb(0, 0, 0)", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.text p')).color"));
        await page.Context.CloseAsync();
    }

    /// <summary>A printed page fills one sheet and no more; an article leaves no sheet for the imprint alone.</summary>
    [Theory]
    [InlineData(FrontPage)]
    [InlineData("2026-03-09/02/index.html")]
    [InlineData("2026-03-09/02/2.html")]
    public async Task Print_OfAPageOrShortArticle_IsOneSheet(string address)
    {
        var page = await Open(address, Screen.Desktop);
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4" }));
        Assert.Single(Regex.Matches(pdf, @"/Type\s*/Page\b"));
        await page.Context.CloseAsync();
    }

    /// <summary>Where a deck does not fit a line, it breaks after a mark; with phrases let loose it breaks inside a word.</summary>
    [Fact]
    public async Task Kicker_OnANarrowScreen_BreaksBetweenPhrases()
    {
        var page = await Open("2026-03-09/01/1.html", new(280, 600, IsPhone: true));
        const string BeginsOfLines = """
            (() => {
              const lefts = [...document.querySelectorAll("hgroup .kicker .phrase")].map((phrase) => phrase.getClientRects()[0]);
              return lefts.filter((box) => Math.abs(box.left - lefts[0].left) < 1).length;
            })()
            """;
        Assert.Equal(2, await page.EvaluateAsync<int>(BeginsOfLines));
        await page.AddStyleTagAsync(new() { Content = ".phrase { display: inline; }" });
        Assert.Equal(1, await page.EvaluateAsync<int>(BeginsOfLines));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task WithoutScripts_NoButtonIsShownThatDoesNothing()
    {
        var page = await Open("2026-03-09/01/1.html", Screen.Desktop, scripts: false);
        await Assertions.Expect(page.Locator("button:visible")).ToHaveCountAsync(0);
        await page.GotoAsync(site.Served(FrontPage));
        await Assertions.Expect(page.Locator("button:visible")).ToHaveCountAsync(0);
        await page.ClickAsync("text=大图");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/page.svg$"));
        await page.Context.CloseAsync();
    }

    private async Task<IPage> Open(string address, Screen screen, bool onDisk = false, bool scripts = true)
    {
        var page = await browser.Open(screen, scripts: scripts);
        page.SetDefaultTimeout(10_000);
        await page.GotoAsync(onDisk ? site.OnDisk(address) : site.Served(address));
        return page;
    }

    private static Task Headline(IPage page, string text) => Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(text);

    private static Task<double> TextSize(IPage page) => page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.querySelector('.text p')).fontSize)");

    private static Task<string> Display(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.querySelector('h1 .line')).display");
}
