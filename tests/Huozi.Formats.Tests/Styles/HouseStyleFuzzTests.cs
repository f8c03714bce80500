using System.Text;
using CsCheck;
using Huozi.Model.Diagnostics;

namespace Huozi.Formats.Tests.Styles;

/// <summary>Whatever the bytes, the reader gives a style or says what is wrong.</summary>
public sealed class HouseStyleFuzzTests
{
    private static readonly byte[] Style = File.ReadAllBytes(Path.Combine(Repository.Root, "assets", "styles", "tabloid.yaml"));

    private static readonly string[] Pieces =
    [
        "\n", "\r", "\t", "\0", ": ", "- ", "? ", "| ", "&a ", "*a", "!!x ", "{", "}", "[", "]", "\"", "'", "#", "~", "null", "base: broadsheet\n", "base: tabloid\n", "  ",
        "-1", "0", "1e9", "99999999999999999999", "NaN", "∞", ".", "/", " mm", " pt", " em", " %", "accent", "paper", "true", "页面", "\uFEFF", "\u2028",
    ];

    private static readonly Gen<byte[]> Insertion = Gen.Frequency((4, Gen.OneOf(Pieces).Select(Encoding.UTF8.GetBytes)), (1, Gen.Byte.Array[1, 4]));

    private static readonly Gen<(double Place, int Removed, byte[] Inserted)[]> Mutations = Gen.Select(Gen.Double[0, 1], Gen.Int[0, 40], Insertion).Array[1, 4];

    [Fact]
    public void ReadFile_MutatedStyle_GivesAStyleOrDiagnostics()
    {
        using var directory = new TemporaryDirectory();
        var number = 0;
        Mutations.Sample(
            mutations =>
            {
                var file = Path.Combine(directory.Path, $"{Interlocked.Increment(ref number)}.yaml");
                File.WriteAllBytes(file, Mutate(mutations));
                try
                {
                    return ShippedStyles.Reader.ReadFile(file).Columns > 1;
                }
                catch (DiagnosticException exception)
                {
                    return exception.Diagnostics.Count > 0 && exception.Diagnostics.All(problem => problem.File is not null);
                }
                finally
                {
                    File.Delete(file);
                }
            },
            iter: 1_000,
            print: mutations => Encoding.UTF8.GetString(Mutate(mutations)));
    }

    private static byte[] Mutate((double Place, int Removed, byte[] Inserted)[] mutations) => mutations.Aggregate(Style, (before, mutation) =>
    {
        var place = (int)(mutation.Place * before.Length);
        return [.. before[..place], .. mutation.Inserted, .. before[Math.Min(before.Length, place + mutation.Removed)..]];
    });
}
