using System.Diagnostics;

namespace Huozi.Cli.Reading;

/// <summary>Tells how far a batch is, how fast it goes and how long it will take: one line that changes on a terminal, a line now and then elsewhere.</summary>
/// <param name="output">Where to tell it.</param>
/// <param name="texts">The program's words.</param>
/// <param name="isTerminal">Whether <paramref name="output"/> is a terminal.</param>
/// <param name="fileCount">How many inputs there are.</param>
internal sealed class ReadProgress(TextWriter output, CommandTexts texts, bool isTerminal, int fileCount)
{
    private const string ClearLine = "\r\e[K";
    private static readonly TimeSpan TerminalPause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LogPause = TimeSpan.FromSeconds(10);

    private readonly Lock turn = new();
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly Dictionary<string, (int Pages, double Share)> inWork = new(StringComparer.Ordinal);
    private TimeSpan lastTold;
    private int read;
    private int pages;
    private int skipped;
    private int failed;

    /// <summary>Takes down that some pages of an input have been read.</summary>
    public void Advance(string path, int done, int count)
    {
        lock (turn)
        {
            inWork[path] = (done, (double)done / count);
            TellInTime();
        }
    }

    /// <summary>Takes down that an input is done.</summary>
    public void Finish(string path, ReadOutcome outcome)
    {
        lock (turn)
        {
            inWork.Remove(path);
            read++;
            pages += outcome.PageCount;
            if (outcome.HasFailed) failed++;
            TellInTime();
        }
    }

    /// <summary>Takes down that an input was read by an earlier run.</summary>
    public void Skip()
    {
        lock (turn) skipped++;
    }

    /// <summary>Prints something else between two lines.</summary>
    public void Interrupt(Action print)
    {
        lock (turn)
        {
            if (isTerminal) output.Write(ClearLine);
            print();
        }
    }

    /// <summary>Tells what was done in all.</summary>
    public void Summarise() => Interrupt(() => output.WriteLine(texts.ReadSummary(read + skipped, fileCount, pages, skipped, failed, clock.Elapsed)));

    private void TellInTime()
    {
        if (clock.Elapsed - lastTold < (isTerminal ? TerminalPause : LogPause)) return;
        lastTold = clock.Elapsed;
        var share = read + inWork.Values.Sum(work => work.Share);
        var left = share > 0 ? clock.Elapsed * ((fileCount - skipped - share) / share) : (TimeSpan?)null;
        var rate = (pages + inWork.Values.Sum(work => work.Pages)) / clock.Elapsed.TotalSeconds;
        var line = texts.ReadProgress(read + skipped, fileCount, rate, left, failed);
        if (isTerminal) output.Write(ClearLine + line);
        else output.WriteLine(line);
    }
}
