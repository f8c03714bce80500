namespace Huozi.Specimens.Copy;

/// <summary>How a report names its writers.</summary>
/// <param name="Habit">Where it does.</param>
/// <param name="Printed">What is printed there; empty for nothing.</param>
/// <param name="Gold">What a reader should give.</param>
internal sealed record Byline(BylineHabit Habit, string Printed, string Gold)
{
    /// <summary>Invents one.</summary>
    /// <param name="chance">What decides.</param>
    /// <param name="habit">Where it stands.</param>
    /// <param name="author">The writers' names, for a line under the head; null to invent them.</param>
    public static Byline Invent(Chance chance, BylineHabit habit, string? author)
    {
        var gap = chance.Of("", "", " ", "\u3000");
        string Name() => People.Name(chance, gap);
        var white = chance.Of(" ", " ", "\u3000");
        string Names() => chance.Is(0.35) ? Name() + white + Name() : Name();
        switch (habit)
        {
            case BylineHabit.UnderHead:
                var line = author is not null && chance.Is(0.5)
                    ? chance.Of("", "", "□ ", "■") + author
                    : chance.Of<Func<string>>(
                        () => $"本报记者{white}{Names()}", () => $"□ 本报记者 {Names()}", () => $"□本报记者 {Names()}", () => $"记者 {Names()} 通讯员 {Names()}", () => $"本报记者{white}{Names()}{white}通讯员{white}{Name()}",
                        () => $"文/{Name()} 图/{Name()}", () => $"文/{Name()}", () => $"{Name()} 文/图", () => $"本报记者 {Name()} 文/图", () => $"◎{Name()}", () => $"■ 本报记者 {Names()}", () => Name(), () => $"作者：{Name()}",
                        () => $"全媒体记者 {Names()}", () => $"本报通讯员 {Name()}", () => $"{Name()}/文", () => $"见习记者 {Name()}", () => $"● {Names()}")();
                return new(habit, line, line);
            case BylineHabit.ParenthesesInline or BylineHabit.ParenthesesOwn:
                var names = chance.Weighted<Func<string>>(
                    (Names, 3), (() => $"记者 {Names()}", 1), (() => $"本报记者 {Name()} 通讯员 {Name()}", 1), (() => $"通讯员 {Names()}", 1), (() => $"{Name()}、{Name()}", 1), (() => $"本报记者 {Names()}", 1))();
                return new(habit, $"（{names}）", $"（{names}）");
            case BylineHabit.Dateline:
                var writers = chance.Of<Func<string>>(() => $"记者 {Names()}", () => $"记者{Name()}", () => $"记者 {Name()} 通讯员 {Name()}", () => $"通讯员 {Name()}", () => $"{Name()} {Name()}")();
                return new(habit, $"本报讯{chance.Of("", "", " ")}（{writers}）", $"本报讯（{writers}）");
            case BylineHabit.AgencyDateline:
                var agents = chance.Of<Func<string>>(() => $"记者 {Name()}、{Name()}", () => $"记者{Name()}", () => $"记者 {Name()}")();
                var place = chance.Of("新华社", "本报", "中新社", "本报") + chance.Of(Vocabulary.Towns);
                return new(habit, $"{place}{chance.Between(1, 12)}月{chance.Between(1, 28)}日电{chance.Of("", " ")}（{agents}）", agents);
            default:
                return new(BylineHabit.None, "", "");
        }
    }
}
