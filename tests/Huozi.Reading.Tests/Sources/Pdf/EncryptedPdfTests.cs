using System.Diagnostics;
using Huozi.Model.Diagnostics;
using Huozi.Reading.Sources.Pdf;

namespace Huozi.Reading.Tests.Sources.Pdf;

/// <summary>Encrypted files, as qpdf writes them (Debian: qpdf).</summary>
public sealed class EncryptedPdfTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("huozi-encrypted-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("40")]
    [InlineData("128 --use-aes=n")]
    [InlineData("128 --use-aes=y")]
    [InlineData("256")]
    public void Open_OnlyAnOwnerPassword_IsRead(string key)
    {
        using var file = PdfFile.Open(Encrypt("", "owner", key));
        Assert.Equal("Hello", string.Concat(file.Read(1, TestContext.Current.CancellationToken).Glyphs.Select(glyph => glyph.Text)));
    }

    [Theory]
    [InlineData("40")]
    [InlineData("128 --use-aes=y")]
    [InlineData("256")]
    public void Open_AUserPassword_SaysHowToTakeItOff(string key)
    {
        var path = Encrypt("user", "owner", key);
        var problem = Assert.Single(Assert.Throws<DiagnosticException>(() => PdfFile.Open(path)).Diagnostics);
        Assert.Equal("pdf-locked", problem.Code);
        Assert.Equal(path, problem.File);
        Assert.Contains("qpdf", problem.Mend.Chinese, StringComparison.Ordinal);
    }

    private string Encrypt(string user, string owner, string key)
    {
        var (plain, locked) = (Path.Combine(folder, "plain.pdf"), Path.Combine(folder, "locked.pdf"));
        File.WriteAllBytes(plain, PlainPdf.OfPage("BT /F1 12 Tf 72 700 Td (Hello) Tj ET").ToBytes());
        string[] arguments = ["--allow-weak-crypto", "--encrypt", user, owner, .. key.Split(' '), "--", plain, locked];
        try
        {
            using var process = Process.Start(new ProcessStartInfo("qpdf", arguments) { RedirectStandardError = true })!;
            var complaint = process.StandardError.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode is 0 or 3, complaint);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("qpdf is not installed.");
        }
        return locked;
    }
}
