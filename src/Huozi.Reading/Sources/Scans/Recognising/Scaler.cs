namespace Huozi.Reading.Sources.Scans.Recognising;

/// <summary>Scales a picture.</summary>
internal static class Scaler
{
    /// <summary>The picture in another size with white around: each dot is the mean of those under it, nearer ones counting more.</summary>
    /// <param name="from">The picture.</param>
    /// <param name="scale">The size, against the present one.</param>
    /// <param name="margin">The white around, in dots.</param>
    public static Raster Scale(Raster from, double scale, int margin)
    {
        var (width, height) = (Math.Max(1, (int)Math.Round(from.Width * scale)), Math.Max(1, (int)Math.Round(from.Height * scale)));
        var (columns, rows) = (Weights(from.Width, width, scale), Weights(from.Height, height, scale));
        var across = new float[from.Height * width];
        for (var y = 0; y < from.Height; y++)
        {
            var row = from.Row(y);
            for (var x = 0; x < width; x++)
            {
                var (first, weights) = columns[x];
                var sum = 0f;
                for (var i = 0; i < weights.Length; i++) sum += weights[i] * row[first + i];
                across[y * width + x] = sum;
            }
        }

        var to = new Raster(width + 2 * margin, height + 2 * margin, new byte[(width + 2 * margin) * (height + 2 * margin)]);
        to.Light.AsSpan().Fill(255);
        for (var y = 0; y < height; y++)
        {
            var (first, weights) = rows[y];
            var row = to.Row(y + margin)[margin..];
            for (var x = 0; x < width; x++)
            {
                var sum = 0f;
                for (var i = 0; i < weights.Length; i++) sum += weights[i] * across[(first + i) * width + x];
                row[x] = (byte)Math.Clamp(sum + 0.5f, 0, 255);
            }
        }

        return to;
    }

    /// <summary>For each dot to be made, the first it is made of and how much each counts.</summary>
    private static (int First, float[] Weights)[] Weights(int from, int to, double scale)
    {
        var reach = Math.Max(1, 1 / scale);
        var all = new (int, float[])[to];
        for (var i = 0; i < to; i++)
        {
            var middle = (i + 0.5) / scale;
            var first = Math.Clamp((int)Math.Floor(middle - reach), 0, from - 1);
            var last = Math.Clamp((int)Math.Ceiling(middle + reach), first + 1, from);
            var weights = new float[last - first];
            for (var j = 0; j < weights.Length; j++) weights[j] = (float)Math.Max(1e-6, 1 - Math.Abs(first + j + 0.5 - middle) / reach);
            var sum = weights.Sum();
            for (var j = 0; j < weights.Length; j++) weights[j] /= sum;
            all[i] = (first, weights);
        }

        return all;
    }
}
