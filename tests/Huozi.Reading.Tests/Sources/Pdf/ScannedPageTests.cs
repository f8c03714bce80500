using Huozi.Model.Diagnostics;
using Huozi.Reading.Sources.Pdf;
using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests.Sources.Pdf;

public sealed class ScannedPageTests
{
    [Fact]
    public void Is_PictureOverMostOfAPageWithoutText_IsAScan() => Assert.True(ScannedPage.Is(new Sheet().Picture(0, 0, 600, 420).Page));

    [Fact]
    public void Is_PageWithTextOrASmallPicture_IsNone()
    {
        Assert.False(ScannedPage.Is(new Sheet().Picture(0, 0, 600, 800).Line(40, 40, "渡口").Page));
        Assert.False(ScannedPage.Is(new Sheet().Picture(0, 0, 600, 390).Page));
        Assert.False(ScannedPage.Is(new Sheet().Page));
    }

    [Fact]
    public void Read_PictureOfNoKnownForm_SaysSo()
    {
        var refusal = Assert.Throws<DiagnosticException>(() => ScannedPage.Read(new Sheet().Picture(0, 0, 600, 800).Page, _ => null, "scan.pdf", TestContext.Current.CancellationToken));
        Assert.Equal("scan.pdf", Assert.Single(refusal.Diagnostics).File);
    }
}
