using System.Diagnostics;
using Huozi.Reading.Sources.Word;
namespace Huozi.Reading.Tests.Sources.Word;
public sealed class TmpPerf {
 [Theory]
 [InlineData("<w:p>", "<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:br/></w:r>", "</w:p>")]
 [InlineData("<w:p>", "<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>", "</w:p>")]
 [InlineData("", "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r></w:p>", "")]
 [InlineData("", "<w:p><w:r><w:t>a</w:t></w:r></w:p>", "")]
 [InlineData("", "<w:p><w:r><w:t>***</w:t></w:r></w:p><w:p><w:r><w:t>a</w:t></w:r></w:p>", "")]
 [InlineData("", "<w:p><w:pPr><w:pStyle w:val=\"a5\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", "")]
 [InlineData("<w:tbl>", "<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>", "</w:tbl>")]
 [InlineData("<w:tbl><w:tr>", "<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>", "</w:tr></w:tbl>")]
 public void T(string a, string b, string c) {
  var bytes = new WordSample().Raw(a + string.Concat(Enumerable.Repeat(b, 20_000_000 / b.Length)) + c).ToBytes();
  var w = Stopwatch.StartNew();
  string r; try { r = WordFile.Read(bytes, "x").Page.Articles.Count.ToString(); } catch (Huozi.Model.Diagnostics.DiagnosticException e) { r = e.Message; }
  TestContext.Current.TestOutputHelper!.WriteLine($"{b}: {w.Elapsed} {r} {Process.GetCurrentProcess().PeakWorkingSet64>>20} MB");
 }
}