using static Huozi.Text.LineBreaking.LineBreakClass;

namespace Huozi.Text.LineBreaking;

/// <summary>The Unicode line breaking algorithm as it stands, for every script.</summary>
/// <remarks>
/// UAX #14, revision 55 (Unicode 17), untailored: it passes all of LineBreakTest.txt. What Chinese asks beyond it is
/// <see cref="ChineseLineBreaker"/>. One pass; each rule bears the standard's number.
/// </remarks>
public static class UnicodeLineBreaker
{
    private const LineBreakClass HardBreaks = BK | CR | LF | NL;
    private const LineBreakClass Letters = AL | HL;
    private const LineBreakClass Hyphens = HY | HH;
    private const LineBreakClass Hangul = JL | JV | JT | H2 | H3;
    private const LineBreakClass Pictures = ID | EB | EM;
    private const LineBreakClass Aksaras = AK | DottedCircle | AS;
    private const LineBreakClass Ideograph = ID | EastAsian;

    /// <summary>Judges every boundary of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="breaks">
    /// Receives, at index i, the verdict on the boundary before the UTF-16 unit i: the first is prohibited (LB2), as are those inside a surrogate
    /// pair. The end of the text, where a line always ends (LB3), has no place in it.
    /// </param>
    /// <exception cref="ArgumentException">There is less room than the text has units.</exception>
    public static void Find(ReadOnlySpan<char> text, Span<LineBreakOpportunity> breaks)
    {
        if (breaks.Length < text.Length) throw new ArgumentException($"{breaks.Length} places are too few for {text.Length} boundaries.", nameof(breaks));
        var context = default(Context);
        for (int at = 0, length; at < text.Length; at += length)
        {
            var after = LineBreakClasses.At(text, at, out length);
            if (length > 1) breaks[at + 1] = LineBreakOpportunity.Prohibited;
            // No rule but LB31 and LB8a speaks of two ideographs: nine boundaries of ten in Chinese text.
            if (after == Ideograph && context.Before == Ideograph && !context.IsAfterZwj)
            {
                context.BeforeThat = Ideograph;
                breaks[at] = LineBreakOpportunity.Allowed;
                continue;
            }

            if (context.Joins(after))
            {
                // LB9: X (CM | ZWJ)* is X in all that follows.
                context.IsAfterZwj = after.Has(ZWJ);
                breaks[at] = LineBreakOpportunity.Prohibited;
                continue;
            }

            var isZwj = after.Has(ZWJ);
            // LB10: what is left of CM and ZWJ is AL.
            if (after.Has(CM | ZWJ)) after = AL;
            breaks[at] = Judge(context, after, text[(at + length)..]);
            context.Advance(after);
            context.IsAfterZwj = isZwj;
        }

        // LB2: sot ×.
        if (!text.IsEmpty) breaks[0] = LineBreakOpportunity.Prohibited;
    }

    /// <summary>The verdict on the boundary before a unit.</summary>
    /// <param name="context">What is before the boundary.</param>
    /// <param name="after">The unit after it, LB9 and LB10 done.</param>
    /// <param name="rest">The text after that unit's first character; some rules look one or two units ahead.</param>
    private static LineBreakOpportunity Judge(in Context context, LineBreakClass after, ReadOnlySpan<char> rest)
    {
        var before = context.Before;
        // LB4: BK !. LB5: CR × LF, CR !, LF !, NL !.
        if (before.Has(HardBreaks)) return before.Has(CR) && after.Has(LF) ? LineBreakOpportunity.Prohibited : LineBreakOpportunity.Mandatory;
        return IsProhibited(context, before, after, rest) ? LineBreakOpportunity.Prohibited : LineBreakOpportunity.Allowed;
    }

    /// <summary>LB6 to LB31: the first rule that fits decides.</summary>
    private static bool IsProhibited(in Context context, LineBreakClass before, LineBreakClass after, ReadOnlySpan<char> rest)
    {
        var opener = context.BeforeSpaces;
        // LB6: × (BK | CR | LF | NL). LB7: × SP, × ZW.
        if (after.Has(HardBreaks | SP | ZW)) return true;
        // LB8: ZW SP* ÷.
        if (opener.Has(ZW)) return false;
        // LB8a: ZWJ ×.
        if (context.IsAfterZwj) return true;
        // LB11: × WJ, WJ ×.
        if ((before | after).Has(WJ)) return true;
        // LB12: GL ×. LB12a: [^SP BA HY HH] × GL.
        if (before.Has(GL) || (after.Has(GL) && !before.Has(SP | BA | Hyphens))) return true;
        // LB13: × CL, × CP, × EX, × SY.
        if (after.Has(CL | CP | EX | SY)) return true;
        // LB14: OP SP* ×.
        if (opener.Has(OP)) return true;
        // LB15a: (sot | BK | CR | LF | NL | OP | QU | GL | SP | ZW) [\p{Pi}&QU] SP* ×.
        if (opener.Has(Pi) && context.BeforeOpener.IsNoneOr(HardBreaks | OP | QU | GL | SP | ZW)) return true;
        // LB15b: × [\p{Pf}&QU] (SP | GL | WJ | CL | QU | CP | EX | IS | SY | BK | CR | LF | NL | ZW | eot).
        if (after.Has(Pf) && Next(rest).IsNoneOr(SP | GL | WJ | CL | QU | CP | EX | IS | SY | HardBreaks | ZW)) return true;
        // LB15c: SP ÷ IS NU. LB15d: × IS.
        if (after.Has(IS)) return !(before.Has(SP) && Next(rest).Has(NU));
        // LB16: (CL | CP) SP* × NS. LB17: B2 SP* × B2.
        if ((opener.Has(CL | CP) && after.Has(NS)) || (opener.Has(B2) && after.Has(B2))) return true;
        // LB18: SP ÷.
        if (before.Has(SP)) return false;
        if ((before | after).Has(QU) && KeepsQuotation(context.BeforeThat, before, after, rest)) return true;
        // LB20: ÷ CB, CB ÷.
        if ((before | after).Has(CB)) return false;
        // LB20a: (sot | BK | CR | LF | NL | SP | ZW | CB | GL) (HY | HH) × (AL | HL).
        if (before.Has(Hyphens) && after.Has(Letters) && context.BeforeThat.IsNoneOr(HardBreaks | SP | ZW | CB | GL)) return true;
        // LB21: × BA, × HH, × HY, × NS, BB ×.
        if (after.Has(BA | Hyphens | NS) || before.Has(BB)) return true;
        // LB21a: HL (HY | HH) × [^HL]. LB21b: SY × HL.
        if (before.Has(Hyphens) && context.BeforeThat.Has(HL) && !after.Has(HL)) return true;
        if (before.Has(SY) && after.Has(HL)) return true;
        // LB22: × IN.
        if (after.Has(IN)) return true;
        // LB23: (AL | HL) × NU, NU × (AL | HL).
        if ((before.Has(Letters) && after.Has(NU)) || (before.Has(NU) && after.Has(Letters))) return true;
        // LB23a: PR × (ID | EB | EM), (ID | EB | EM) × PO.
        if ((before.Has(PR) && after.Has(Pictures)) || (before.Has(Pictures) && after.Has(PO))) return true;
        // LB24: (PR | PO) × (AL | HL), (AL | HL) × (PR | PO).
        if ((before.Has(PR | PO) && after.Has(Letters)) || (before.Has(Letters) && after.Has(PR | PO))) return true;
        return KeepsNumber(context.Number, before, after, rest)
            || KeepsHangul(before, after)
            // LB28: (AL | HL) × (AL | HL).
            || (before.Has(Letters) && after.Has(Letters))
            || KeepsAksara(context.BeforeThat, before, after, rest)
            // LB29: IS × (AL | HL).
            || (before.Has(IS) && after.Has(Letters))
            // LB30: (AL | HL | NU) × [OP-$EastAsian], [CP-$EastAsian] × (AL | HL | NU).
            || (before.Has(Letters | NU) && after.Has(OP) && !after.Has(EastAsian))
            || (before.Has(CP) && !before.Has(EastAsian) && after.Has(Letters | NU))
            // LB30a: (sot | [^RI]) (RI RI)* RI × RI.
            || (context.IsOddIndicator && after.Has(RI))
            // LB30b: EB × EM, [\p{Extended_Pictographic}&\p{Cn}] × EM.
            || (before.Has(EB | Reserved) && after.Has(EM));
        // LB31: ÷ everywhere else.
    }

    private static bool KeepsQuotation(LineBreakClass beforeThat, LineBreakClass before, LineBreakClass after, ReadOnlySpan<char> rest)
    {
        // LB19: × [QU - \p{Pi}], [QU - \p{Pf}] ×.
        if ((after.Has(QU) && !after.Has(Pi)) || (before.Has(QU) && !before.Has(Pf))) return true;
        // LB19a: [^$EastAsian] × QU, × QU ([^$EastAsian] | eot), QU × [^$EastAsian], (sot | [^$EastAsian]) QU ×.
        return (after.Has(QU) && (!before.Has(EastAsian) || !Next(rest).Has(EastAsian)))
            || (before.Has(QU) && (!after.Has(EastAsian) || !beforeThat.Has(EastAsian)));
    }

    private static bool KeepsNumber(NumberPart number, LineBreakClass before, LineBreakClass after, ReadOnlySpan<char> rest)
    {
        // LB25: NU (SY | IS)* (CL | CP)? × (PO | PR).
        if (number is not NumberPart.None && after.Has(PO | PR)) return true;
        // LB25: (PO | PR) × OP NU, (PO | PR) × OP IS NU.
        if (before.Has(PO | PR) && after.Has(OP) && (Next(rest, out var further).Has(NU) || (Next(rest).Has(IS) && Next(further).Has(NU)))) return true;
        // LB25: PO × NU, PR × NU, HY × NU, IS × NU, NU (SY | IS)* × NU.
        return after.Has(NU) && (before.Has(PO | PR | HY | IS) || number is NumberPart.Digits);
    }

    private static bool KeepsHangul(LineBreakClass before, LineBreakClass after) =>
        // LB26: JL × (JL | JV | H2 | H3), (JV | H2) × (JV | JT), (JT | H3) × JT.
        (before.Has(JL) && after.Has(JL | JV | H2 | H3))
        || (before.Has(JV | H2) && after.Has(JV | JT))
        || (before.Has(JT | H3) && after.Has(JT))
        // LB27: (JL | JV | JT | H2 | H3) × PO, PR × (JL | JV | JT | H2 | H3).
        || (before.Has(Hangul) && after.Has(PO))
        || (before.Has(PR) && after.Has(Hangul));

    private static bool KeepsAksara(LineBreakClass beforeThat, LineBreakClass before, LineBreakClass after, ReadOnlySpan<char> rest) =>
        // LB28a: AP × (AK | ◌ | AS), (AK | ◌ | AS) × (VF | VI), (AK | ◌ | AS) VI × (AK | ◌), (AK | ◌ | AS) × (AK | ◌ | AS) VF.
        (before.Has(AP) && after.Has(Aksaras))
        || (before.Has(Aksaras) && after.Has(VF | VI))
        || (before.Has(VI) && beforeThat.Has(Aksaras) && after.Has(AK | DottedCircle))
        || (before.Has(Aksaras) && after.Has(Aksaras) && Next(rest).Has(VF));

    private static LineBreakClass Next(ReadOnlySpan<char> rest) => Next(rest, out _);

    /// <summary>The first unit of a text whose combining marks belong to what is before it (LB9); <see cref="None"/> at its end.</summary>
    private static LineBreakClass Next(ReadOnlySpan<char> rest, out ReadOnlySpan<char> further)
    {
        for (int at = 0, length; at < rest.Length; at += length)
        {
            var next = LineBreakClasses.At(rest, at, out length);
            if (next.Has(CM | ZWJ)) continue;
            further = rest[(at + length)..];
            return next;
        }

        further = [];
        return None;
    }

    private static bool Has(this LineBreakClass character, LineBreakClass set) => (character & set) != 0;

    private static bool IsNoneOr(this LineBreakClass character, LineBreakClass set) => character is None || character.Has(set);

    /// <summary>How much of NU (SY | IS)* (CL | CP)? ends at a place (LB25).</summary>
    private enum NumberPart : byte
    {
        None,
        Digits,
        Closed,
    }

    /// <summary>All that the rules ask of the text before a boundary.</summary>
    private struct Context
    {
        /// <summary>The unit before the boundary.</summary>
        public LineBreakClass Before;

        /// <summary>The unit before that one.</summary>
        public LineBreakClass BeforeThat;

        /// <summary>Whether the character before the boundary is a ZWJ.</summary>
        public bool IsAfterZwj;

        private LineBreakClass lastOpener;
        private LineBreakClass beforeLastOpener;

        /// <summary>The last unit that is no space: where a rule has SP*.</summary>
        public readonly LineBreakClass BeforeSpaces => Before.Has(SP) ? lastOpener : Before;

        /// <summary>The unit before <see cref="BeforeSpaces"/>.</summary>
        public readonly LineBreakClass BeforeOpener => Before.Has(SP) ? beforeLastOpener : BeforeThat;

        /// <summary>The number that ends at the boundary.</summary>
        public NumberPart Number { get; private set; }

        /// <summary>Whether an odd number of regional indicators ends at the boundary.</summary>
        public bool IsOddIndicator { get; private set; }

        /// <summary>Whether a combining mark joins the unit before it (LB9).</summary>
        public readonly bool Joins(LineBreakClass after) => after.Has(CM | ZWJ) && !Before.IsNoneOr(HardBreaks | SP | ZW);

        public void Advance(LineBreakClass unit)
        {
            if (unit.Has(SP) && !Before.Has(SP)) (lastOpener, beforeLastOpener) = (Before, BeforeThat);
            Number = unit.Has(NU) || (Number is NumberPart.Digits && unit.Has(SY | IS)) ? NumberPart.Digits
                : Number is NumberPart.Digits && unit.Has(CL | CP) ? NumberPart.Closed
                : NumberPart.None;
            IsOddIndicator = unit.Has(RI) && !IsOddIndicator;
            (Before, BeforeThat) = (unit, Before);
        }
    }
}
