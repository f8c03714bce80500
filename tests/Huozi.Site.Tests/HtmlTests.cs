using System.Net;
using CsCheck;

namespace Huozi.Site.Tests;

public sealed class HtmlTests
{
    [Fact]
    public void Hole_Text_IsEscaped()
    {
        var nasty = """<script>alert("x")</script> & 'y'""";
        Html html = $"""<p title="{nasty}">{nasty}</p>""";
        var escaped = "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;";
        Assert.Equal($"""<p title="{escaped}">{escaped}</p>""", html.ToString());
    }

    [Fact]
    public void Hole_Html_StandsAsItIs()
    {
        Html inner = $"<b>{"&"}</b>";
        Html html = $"<p>{inner}</p>";
        Assert.Equal("<p><b>&amp;</b></p>", html.ToString());
    }

    [Fact]
    public void Hole_PlainInterpolatedString_IsText()
    {
        var text = $"<b>{1}</b>";
        Html html = $"<p>{text}</p>";
        Assert.Equal("<p>&lt;b&gt;1&lt;/b&gt;</p>", html.ToString());
    }

    [Fact]
    public void With_MissingValue_WritesNothing()
    {
        Assert.Equal("", Html.With((string?)null, value => $"<p>{value}</p>").ToString());
        Assert.Equal("", Html.With("", value => $"<p>{value}</p>").ToString());
        Assert.Equal("<p>字</p>", Html.With("字", value => $"<p>{value}</p>").ToString());
    }

    [Fact]
    public void Hole_AnyText_ReadsBackTheSame() => Gen.String.Sample(text =>
    {
        Html html = $"{text}";
        var written = html.ToString();
        Assert.DoesNotContain(written, character => character is '<' or '>' or '"' or '\'');
        var seen = string.Concat(text.Select(character => char.IsControl(character) && character is not ('\n' or '\t') ? '\uFFFD' : character));
        Assert.Equal(seen, WebUtility.HtmlDecode(written));
    });
}
