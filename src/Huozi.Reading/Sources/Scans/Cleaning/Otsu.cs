namespace Huozi.Reading.Sources.Scans.Cleaning;

/// <summary>The lightness that parts ink from paper best (Otsu 1979).</summary>
internal static class Otsu
{
    /// <summary>Finds it: ink is darker.</summary>
    public static int Find(ReadOnlySpan<byte> light)
    {
        Span<long> counts = stackalloc long[256];
        foreach (var level in light) counts[level]++;
        long total = light.Length, sum = 0;
        for (var level = 0; level < 256; level++) sum += level * counts[level];
        long below = 0, sumBelow = 0;
        var (best, bestVariance) = (128, -1.0);
        for (var level = 0; level < 255; level++)
        {
            below += counts[level];
            sumBelow += level * counts[level];
            if (below == 0 || below == total) continue;
            var apart = (double)sumBelow / below - (double)(sum - sumBelow) / (total - below);
            var variance = (double)below / total * (total - below) * apart * apart;
            if (variance > bestVariance) (best, bestVariance) = (level + 1, variance);
        }

        return best;
    }
}
