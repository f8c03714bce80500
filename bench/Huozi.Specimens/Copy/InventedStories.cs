using static Huozi.Specimens.Copy.Vocabulary;

namespace Huozi.Specimens.Copy;

/// <summary>Reports of a town that is nowhere, put together from its words: no sample of good writing, but with the marks, figures and words that newspaper copy has.</summary>
internal sealed class InventedStories : IStories
{
    /// <inheritdoc/>
    public Story Next(Chance chance, int characters)
    {
        var blocks = new List<Block>();
        var hasSubheads = characters > 600 && chance.Is(0.4);
        for (var length = 0; length < characters; length += blocks[^1].Text.Length)
        {
            if (hasSubheads && blocks.Count > 1 && !blocks[^1].IsSubhead && chance.Is(0.25)) blocks.Add(new(chance.Of(Headlines), true));
            blocks.Add(new(string.Concat(Enumerable.Range(0, chance.Between(1, 5)).Select(_ => Sentence(chance))), false));
        }

        return new()
        {
            Headline = chance.Of(
                () => chance.Of(Places) + chance.Of(Headlines), () => chance.Of(Headlines), () => $"{chance.Of(Bodies)}{chance.Of(Acts)}{chance.Between(2, 90)}处{chance.Of(Things)}",
                () => $"“{chance.Of(Nouns)}”里看{chance.Of(Nouns)}——{chance.Of(Places)}见闻", () => $"{chance.Of(Places)}{chance.Of(Goods)}产量达{chance.Between(2, 90)}.{chance.Between(1, 9)}万吨",
                () => $"{chance.Of(Headlines)} {chance.Of(Headlines)}", () => $"读{chance.Of(Works)}有感")(),
            Kicker = chance.Is(0.4) ? chance.Of(Kickers) + chance.Of("", "", "——") : null,
            Deck = chance.Is(0.4) ? chance.Of("", "", "——") + chance.Of(Decks) : null,
            Blocks = blocks,
        };
    }

    private static string Sentence(Chance chance)
    {
        string Of(string[] list) => chance.Of(list);
        int Some() => chance.Between(2, 99);
        string Share() => $"{chance.Between(0, 99)}.{chance.Between(0, 9)}%";
        var (month, day) = (chance.Between(1, 12), chance.Between(1, 28));
        string Amount() => chance.Of($"{Some()}", $"{Some()}.{chance.Between(0, 9)}", $"{Some() * 100}", $"{Some()}万", $"{chance.Between(1, 9)}.{Some()}万", "十余", "三千多") + Of(Units);
        string Clause() => chance.Of<Func<string>>(
            () => $"{Of(Places)}的{Of(Things)}{Of(Qualities)}", () => $"{Of(Bodies)}{Of(Acts)}{Amount()}{Of(Things)}", () => $"{Of(Goods)}的价钱比上月高了{Share()}",
            () => $"{Of(Posts)}{People.Name(chance)}把{Of(Nouns)}看得很重", () => $"{Of(Things)}旁边添了{Of(Western)}设备", () => $"{Of(Places)}、{Of(Places)}和{Of(Places)}三处先行",
            () => $"村里的{Of(Nouns)}{Of(Qualities)}", () => $"{Of(Goods)}装了{Some()}箱", () => $"一共走了{Some()}.{chance.Between(0, 9)}公里", () => $"{Of(Works)}里写过这一段")();
        return chance.Of<Func<string>>(
            () => $"{month}月{day}日，{Clause()}，{Clause()}。",
            () => $"{Of(Openings)}，{Clause()}；{Clause()}，{Clause()}。",
            () => $"“{Of(Sayings)}。”{Of(Places)}{Of(Posts)}{People.Name(chance)}说，{Clause()}。",
            () => $"{People.Name(chance)}告诉记者：“{Of(Sayings)}，{Clause()}。”",
            () => $"据{Of(Bodies)}统计，{chance.Between(2021, 2026)}年全市{Of(Goods)}产量{Some()}.{chance.Between(0, 9)}万吨，同比增长{Share()}，其中{Of(Places)}占{Share()}。",
            () => $"{Clause()}，{Of(Openings)}又{Of(Acts)}{Amount()}{Of(Things)}（含{Of(Places)}{chance.Between(1, 9)}处）。",
            () => $"在{Of(Places)}，{Of(Posts)}{People.Name(chance)}用{Of(Western)}查{Of(Nouns)}，{Clause()}——{Of(Sayings)}。",
            () => $"{Of(Works)}第{Some()}页记着：{Of(Things)}长{Some()}米、宽{chance.Between(2, 22)}米，{Of(Nouns)}“{Of(Qualities)}”。",
            () => $"{Clause()}吗？{People.Name(chance)}笑着摇头：{Of(Sayings)}……",
            () => $"记者看到，{Of(Things)}、{Of(Things)}、{Of(Things)}都在原处，{Clause()}，{Clause()}。",
            () => $"{Of(Openings)}，{Of(Bodies)}发布{Of(Works)}（{chance.Of("第一版", "试行", "征求意见稿")}），要求{Of(Places)}在{month}月底前{Of(Acts)}{Amount()}{Of(Things)}。",
            () => $"{Clause()}，气温{chance.Between(3, 12)}℃～{chance.Between(14, 26)}℃，{Of(Nouns)}{Of(Qualities)}！")();
    }
}
