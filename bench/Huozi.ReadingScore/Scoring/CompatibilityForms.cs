using System.Reflection;

namespace Huozi.ReadingScore.Scoring;

/// <summary>The compatibility forms (Unicode NFKC) of single characters: full-width figures become plain ones, … three full stops, ⼭ an ordinary 山.</summary>
/// <remarks>
/// <see cref="string.Normalize()"/> leaves text as it is where no culture data is loaded, and none is here (Directory.Build.props). The table has a line for
/// each character that differs, <c>code points</c> of it and of its form; Data/make-compatibility-forms.py wrote it. Marks that combine stay apart.
/// </remarks>
internal static class CompatibilityForms
{
    private static readonly Dictionary<char, string> Forms = Load();

    /// <summary>The form of a character; itself where it has no other.</summary>
    public static string Of(char character) => Forms.GetValueOrDefault(character) ?? character.ToString();

    private static Dictionary<char, string> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("compatibility-forms.txt")!;
        using var reader = new StreamReader(stream);
        var forms = new Dictionary<char, string>();
        while (reader.ReadLine() is { } line)
        {
            var codes = line.Split(' ').Select(code => Convert.ToInt32(code, 16)).ToList();
            forms[(char)codes[0]] = string.Concat(codes.Skip(1).Select(char.ConvertFromUtf32));
        }

        return forms;
    }
}
