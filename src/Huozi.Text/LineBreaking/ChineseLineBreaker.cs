using System.Buffers;
using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.Text;
using Huozi.Model.Styles;
using Huozi.Text.Marks;

namespace Huozi.Text.LineBreaking;

/// <summary>Where a line of Chinese text may end, and how good a place it is.</summary>
/// <remarks>
/// <para>UAX #14 (<see cref="UnicodeLineBreaker"/>), tailored for Chinese. In the order of precedence:</para>
/// <list type="number">
/// <item>What is one unit stays whole at every level (符号分离禁则; CLREQ #prohibition_rules_for_unbreakable_marks; GB/T 15834-2011, 5.1.4 and
/// 5.1.5): —— and ……, while a longer row may be parted between its pairs; a number with its separators, signs and unit; a note mark and what
/// it follows; characters with their combining marks, pictographs of several characters.</item>
/// <item>Western words are not parted (CLREQ #id114), except, marked as such, where the word itself is wider than the line.</item>
/// <item>Marks are kept from the start and end of a line as the <see cref="Prohibition"/> says (GB/T 15834-2011, 5.1.1 to 5.1.3, 5.1.6, 5.1.7,
/// 5.1.9). A space between does not change that. A single — is a connector (一字线, 5.1.6).</item>
/// <item>A few places are allowed but poor, because the reader reads both sides as one: between a number and its measure word or unit, inside a
/// number written in Chinese, between the parts of a date or time, after 第 and 分之, before a letter that stands alone after an ideograph (维生素C),
/// after the number of an item (①).</item>
/// </list>
/// <para>
/// “ ” ‘ ’ — … · are taken as Chinese or Western as <see cref="SharedMarks"/> says. The verdict on a boundary depends on nothing beyond the next
/// ideograph.
/// </para>
/// </remarks>
public static class ChineseLineBreaker
{
    private const int ShortText = 512;

    private const char Zwj = '\u200D';

    private const BreakRole Ideographic = BreakRole.Ideograph | BreakRole.Leader | BreakRole.Numeral | BreakRole.Measure;

    private const BreakRole Numbers = BreakRole.Numeral | BreakRole.Digit;

    private const BreakRole LettersAndDigits = BreakRole.Letter | BreakRole.Digit;

    /// <summary>What a row without spaces is one Western word of, with its marks.</summary>
    private const BreakRole Western = LettersAndDigits | BreakRole.Superscript | BreakRole.Hyphen | BreakRole.Solidus | BreakRole.Prefix | BreakRole.Suffix
        | BreakRole.Sign | BreakRole.WesternMark | BreakRole.WesternOpening | BreakRole.WesternClosing;

    private const BreakRole NotBeforeInWord = BreakRole.Hyphen | BreakRole.Solidus | BreakRole.Suffix | BreakRole.WesternClosing;

    /// <summary>What a note mark may follow, besides the marks of a sentence's end.</summary>
    private const BreakRole Noted = Ideographic | LettersAndDigits | BreakRole.Closing | BreakRole.Circled;

    /// <summary>Marks at which these rules alone decide: what they do not prohibit is good.</summary>
    private const BreakRole Marks = BreakRole.Opening | BreakRole.Closing | BreakRole.Stop | BreakRole.Interpunct | BreakRole.Connector | BreakRole.Hyphen
        | BreakRole.Solidus | BreakRole.WideSolidus | BreakRole.Dash | BreakRole.Ellipsis | BreakRole.Prefix | BreakRole.Suffix | BreakRole.Sign
        | BreakRole.WesternOpening | BreakRole.WesternClosing;

    // Units written with letters that copy sets after a number and a space: "100 km" is one unit.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = FrozenSet.Create(
        StringComparer.Ordinal,
        "km", "m", "dm", "cm", "mm", "μm", "µm", "nm", "ha", "t", "kg", "g", "mg", "L", "l", "mL", "ml", "d", "h", "min", "s", "ms", "kn",
        "W", "kW", "MW", "GW", "kWh", "V", "kV", "A", "mA", "Hz", "kHz", "MHz", "GHz", "N", "J", "kJ", "K", "C", "Pa", "hPa", "kPa", "MPa", "mmHg",
        "mol", "lx", "lm", "dB", "B", "KB", "kB", "MB", "GB", "TB", "kbps", "Mbps", "Gbps").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Judges every boundary of a text.</summary>
    /// <param name="text">The text; a paragraph.</param>
    /// <param name="level">How strictly marks are kept from the edges of lines.</param>
    /// <param name="breaks">
    /// Receives, at index i, the verdict on the boundary before the UTF-16 unit i. The first is <see cref="BreakQuality.Never"/>; a break at a space is
    /// after the last space. The end of the text has no place in it.
    /// </param>
    /// <exception cref="ArgumentException">There is less room than the text has units.</exception>
    public static void Find(ReadOnlySpan<char> text, Prohibition level, Span<BreakQuality> breaks)
    {
        if (breaks.Length < text.Length) throw new ArgumentException($"{breaks.Length} places are too few for {text.Length} boundaries.", nameof(breaks));
        // The verdicts of UAX #14 are written where ours will be, and each is read once, just before it is replaced.
        UnicodeLineBreaker.Find(text, MemoryMarshal.Cast<BreakQuality, LineBreakOpportunity>(breaks));
        if (!SharedMarks.MayHaveWestern(text))
        {
            new Pass(text, [], level, breaks).Run();
            return;
        }

        var rented = text.Length > ShortText ? ArrayPool<bool>.Shared.Rent(text.Length) : null;
        var western = rented ?? stackalloc bool[ShortText];
        var any = SharedMarks.FindWestern(text, western);
        new Pass(text, any ? western : [], level, breaks).Run();
        if (rented is not null) ArrayPool<bool>.Shared.Return(rented);
    }

    /// <summary>What does not start a line (行首禁则).</summary>
    private static BreakRole NotAtStart(Prohibition level) => level switch
    {
        Prohibition.None => 0,
        Prohibition.Basic or Prohibition.Gb => BreakRole.Closing | BreakRole.Stop | BreakRole.Interpunct | BreakRole.Connector | BreakRole.Hyphen
            | BreakRole.Solidus | BreakRole.WideSolidus | BreakRole.Suffix | BreakRole.WesternClosing,
        _ => NotAtStart(Prohibition.Gb) | BreakRole.Dash | BreakRole.Ellipsis,
    };

    /// <summary>What does not end a line (行尾禁则).</summary>
    private static BreakRole NotAtEnd(Prohibition level) => level switch
    {
        Prohibition.None => 0,
        Prohibition.Basic => BreakRole.Opening | BreakRole.WesternOpening | BreakRole.Prefix,
        _ => NotAtEnd(Prohibition.Basic) | BreakRole.Solidus | BreakRole.WideSolidus,
    };

    private static bool IsIn(this BreakRole role, BreakRole set) => (role & set) != 0;

    private ref struct Pass(ReadOnlySpan<char> text, ReadOnlySpan<bool> western, Prohibition level, Span<BreakQuality> breaks)
    {
        private readonly ReadOnlySpan<char> text = text;
        private readonly ReadOnlySpan<bool> western = western;
        private readonly Span<BreakQuality> breaks = breaks;
        private readonly BreakRole notAtStart = NotAtStart(level);
        private readonly BreakRole notAtEnd = NotAtEnd(level);

        /// <summary>The last character before the boundary that is neither a space nor attached to another.</summary>
        private BreakRole before = BreakRole.Space;

        private bool isSpaced;

        /// <summary>How many of the same dash or ellipsis are in a row before the boundary.</summary>
        private int row;

        /// <summary>Where the row of Western characters begins that ends at the boundary.</summary>
        private int wordStart;

        /// <summary>Up to where the text has been looked at for addresses, and whether the last row was one.</summary>
        private int addressEnd;
        private bool isAddress;

        /// <summary>The last character of the last note mark.</summary>
        private int noteEnd;

        /// <summary>Whether the circled number before the boundary is the number of an item.</summary>
        private bool isItemNumber;

        public void Run()
        {
            for (int at = 0, length; at < text.Length; at += length)
            {
                length = 1;
                var after = BreakRoles.Of(text[at]);
                // Nothing is said of an ideograph after an ideograph, and that is most of the text.
                if (before is BreakRole.Ideograph && after.IsIn(Ideographic) && !isSpaced)
                {
                    breaks[at] = at > 0 && text[at - 1] == Zwj ? Unicode(at) : BreakQuality.Good;
                    before = after;
                    continue;
                }

                if (char.IsHighSurrogate(text[at]) && Rune.TryCreate(text[at], at + 1 < text.Length ? text[at + 1] : '\0', out var character))
                {
                    length = 2;
                    after = BreakRoles.Of(LineBreakClasses.Of(character.Value));
                    breaks[at + 1] = BreakQuality.Never;
                }
                else if (!western.IsEmpty && western[at])
                {
                    after = WesternRole(text[at]);
                }

                row = at > 0 && text[at] == text[at - 1] ? row + 1 : 0;
                breaks[at] = Judge(at, after);
                Advance(at, after);
            }
        }

        private void Advance(int at, BreakRole after)
        {
            if (after is BreakRole.Attached) return;
            if (after is BreakRole.Space)
            {
                isSpaced = true;
                return;
            }

            if (!before.IsIn(Western) || isSpaced) wordStart = at;
            isItemNumber = after is BreakRole.Circled && (isSpaced || !before.IsIn(Noted));
            if (after is BreakRole.Letter or BreakRole.Digit && at >= addressEnd) isAddress = WesternAddress.Is(text, at, out addressEnd);
            before = after;
            isSpaced = false;
        }

        private BreakQuality Judge(int at, BreakRole after)
        {
            // A line that would have nothing but spaces.
            if (before is BreakRole.Space) return BreakQuality.Never;
            if (before is BreakRole.Control && !isSpaced) return Unicode(at);
            if (after is BreakRole.Attached or BreakRole.Space || at <= noteEnd) return BreakQuality.Never;
            if (before is BreakRole.Control || after is BreakRole.Control || text[at - 1] == Zwj) return Unicode(at);
            if (isSpaced) return AfterSpace(at, after);
            if (StaysWithTextBefore(at, after)) return BreakQuality.Never;
            if (row > 0 && IsHalf(text[at])) return InRow(at, after);
            if (before.IsIn(Western) && after.IsIn(Western) && !FollowsLoneSolidus(at)) return InWord(at, after);
            if (IsProhibited(at, after)) return BreakQuality.Never;
            if (before.IsIn(Marks) || after.IsIn(Marks)) return BreakQuality.Good;
            var verdict = Unicode(at);
            return verdict is BreakQuality.Good && IsPoor(at, after) ? BreakQuality.Poor : verdict;
        }

        private readonly BreakQuality AfterSpace(int at, BreakRole after)
        {
            if (before is BreakRole.Digit && (after is BreakRole.Suffix || (after is BreakRole.Letter && IsUnit(at)))) return BreakQuality.Never;
            // A hyphen with spaces about it is a dash, or a sign.
            if ((after.IsIn(notAtStart) && after is not BreakRole.Hyphen) || before.IsIn(notAtEnd)) return BreakQuality.Never;
            return after is BreakRole.Other ? Unicode(at) : BreakQuality.Good;
        }

        private readonly bool IsUnit(int at)
        {
            var end = at;
            while (end < text.Length && BreakRoles.Of(text[end]) is BreakRole.Letter) end++;
            return Units.Contains(text[at..end]) && (end == text.Length || BreakRoles.Of(text[end]) is not BreakRole.Digit);
        }

        private bool StaysWithTextBefore(int at, BreakRole after)
        {
            if (after is BreakRole.Superscript) return true;
            if (after is BreakRole.Circled) return before.IsIn(Noted);
            if (!StartsNote(at, out var end)) return false;
            noteEnd = end;
            return true;
        }

        /// <summary>Whether a note mark after text begins here: [1], [2,5], [3-7].</summary>
        private readonly bool StartsNote(int at, out int end)
        {
            end = at;
            if (text[at] is not ('[' or '［') || !(before.IsIn(Noted) || before is BreakRole.Stop or BreakRole.WesternClosing or BreakRole.Suffix)) return false;
            var digits = 0;
            while (++end < text.Length)
            {
                if (char.IsAsciiDigit(text[end])) digits++;
                else if (text[end] is ',' or '，' or '-' or '–' && digits > 0) digits = 0;
                else break;
                // More digits make a year or a code.
                if (digits > 3) return false;
            }

            return digits > 0 && end < text.Length && text[end] is ']' or '］';
        }

        /// <summary>In a row of dashes or points, after the first: every two are a mark, and an odd one goes with the last.</summary>
        private readonly BreakQuality InRow(int at, BreakRole after)
        {
            var startsPair = row % 2 == 0 && at + 1 < text.Length && text[at + 1] == text[at];
            return startsPair && !after.IsIn(notAtStart) ? BreakQuality.Poor : BreakQuality.Never;
        }

        // ⸺ and ⸻ are whole by themselves.
        private static bool IsHalf(char c) => c is '—' or '―' or '…' or '⋯';

        /// <summary>Whether the solidus before the boundary has nothing Western before it: then it parts words of Chinese text (男/A).</summary>
        private readonly bool FollowsLoneSolidus(int at) => before is BreakRole.Solidus && wordStart == at - 1;

        private readonly BreakQuality InWord(int at, BreakRole after)
        {
            var joinsLetters = before.IsIn(LettersAndDigits) && after.IsIn(LettersAndDigits);
            if (isAddress && at < addressEnd)
            {
                return WesternAddress.MayCut(text, at) ? BreakQuality.Emergency : joinsLetters ? BreakQuality.LastResort : BreakQuality.Never;
            }

            // 100km, 5G: a number and its unit.
            if (joinsLetters) return before is BreakRole.Digit && after is BreakRole.Letter ? BreakQuality.Never : BreakQuality.LastResort;
            if (after.IsIn(NotBeforeInWord)) return BreakQuality.Never;
            if (before is BreakRole.Hyphen or BreakRole.Solidus && wordStart < at - 1)
            {
                return after is BreakRole.Letter && BreakRoles.Of(text[at - 2]) is BreakRole.Letter ? BreakQuality.Emergency : BreakQuality.Never;
            }

            return Unicode(at);
        }

        private readonly bool IsProhibited(int at, BreakRole after)
        {
            if (before.IsIn(notAtEnd)) return true;
            return after switch
            {
                // Before a digit it is a sign: 零下-5℃ may be parted before it.
                BreakRole.Hyphen => after.IsIn(notAtStart) && (before.IsIn(Western) || at + 1 == text.Length || BreakRoles.Of(text[at + 1]) is not BreakRole.Digit),
                // One — alone is a connector.
                BreakRole.Dash => after.IsIn(notAtStart) || (level > Prohibition.None && IsHalf(text[at]) && (at + 1 == text.Length || text[at + 1] != text[at])),
                _ => after.IsIn(notAtStart),
            };
        }

        private readonly bool IsPoor(int at, BreakRole after)
        {
            if (before.IsIn(Numbers) && after is BreakRole.Numeral or BreakRole.Measure) return true;
            if (after.IsIn(Numbers)) return HangsNumber(at);
            if (after is BreakRole.Letter) return before.IsIn(Ideographic) && (at + 1 == text.Length || !BreakRoles.Of(text[at + 1]).IsIn(Western));
            return isItemNumber;
        }

        /// <summary>Whether a number hangs on what is before it: 第|五, 百分之|五, 2026年|3月, 9时|30分.</summary>
        private readonly bool HangsNumber(int at) => text[at - 1] switch
        {
            '第' => true,
            '之' => at >= 2 && text[at - 2] == '分',
            '年' or '月' or '日' or '时' or '点' or '分' => at >= 2 && BreakRoles.Of(text[at - 2]).IsIn(Numbers),
            _ => isItemNumber,
        };

        private readonly BreakQuality Unicode(int at) => breaks[at] is (BreakQuality)LineBreakOpportunity.Prohibited ? BreakQuality.Never : BreakQuality.Good;

        private static BreakRole WesternRole(char mark) => mark switch
        {
            '“' or '‘' => BreakRole.WesternOpening,
            '”' or '—' or '…' => BreakRole.WesternClosing,
            _ => BreakRole.WesternMark,
        };
    }
}
