using System.Numerics;
using Huozi.Text.Words;

namespace Huozi.ContinuityTraining;

/// <summary>The network that is learnt: vectors of characters, one hidden layer of rectified units, and the weights of pairs and triples beside it.</summary>
/// <remarks>Trained to tell the two sides of a true cut from two of different cuts (logistic loss, AdaGrad of Duchi, Hazan and Singer 2011).</remarks>
internal sealed class Network
{
    private const int Sides = 2 * ContinuityModel.Window;
    private const int Size = ContinuityModel.Dimensions;
    private const int Inputs = Sides * Size;
    private const int Units = ContinuityModel.HiddenUnits;

    private readonly float[] x = new float[Inputs];
    private readonly float[] lit = new float[Units];
    private readonly float[] back = new float[Inputs];
    private readonly float[] vectorSums = new float[ContinuityModel.Characters];
    private readonly float[] unitSums = new float[Units];
    private readonly float[] outputSums = new float[Units];
    private readonly float[] beside = new float[2];
    private readonly float[] besideSums = new float[2];
    private float biasSum;

    public Network(Random random)
    {
        Fill(Vectors, 0.3);
        Fill(Weights, 1.7 / Math.Sqrt(Inputs));
        Fill(Outputs, 1.7 / Math.Sqrt(Units));

        void Fill(float[] weights, double widest)
        {
            for (var i = 0; i < weights.Length; i++) weights[i] = (float)(((random.NextDouble() * 2) - 1) * widest);
        }
    }

    public float[] Vectors { get; } = new float[ContinuityModel.Characters * Size];

    public float[] Weights { get; } = new float[Units * Inputs];

    public float[] Biases { get; } = new float[Units];

    public float[] Outputs { get; } = new float[Units];

    /// <summary>How much the weights of pairs and of triples count.</summary>
    public float[] Shares { get; } = [0.6f, 0.6f];

    public float Bias { get; private set; }

    /// <summary>The logarithm of the odds that the two sides are of one cut.</summary>
    public float Score(ReadOnlySpan<ushort> around, float pair, float triple)
    {
        for (var i = 0; i < Sides; i++) Vectors.AsSpan(around[i] * Size, Size).CopyTo(x.AsSpan(i * Size));
        (beside[0], beside[1]) = (pair, triple);
        var sum = Bias + (Shares[0] * pair) + (Shares[1] * triple);
        for (var unit = 0; unit < Units; unit++)
        {
            lit[unit] = Math.Max(0, Biases[unit] + Dot(Weights.AsSpan(unit * Inputs, Inputs), x));
            sum += lit[unit] * Outputs[unit];
        }

        return sum;
    }

    /// <summary>Learns from one example.</summary>
    public void Learn(ReadOnlySpan<ushort> around, float pair, float triple, bool isTrue, float rate)
    {
        var slope = (1 / (1 + MathF.Exp(-Score(around, pair, triple)))) - (isTrue ? 1 : 0);
        if (Math.Abs(slope) < 0.01f) return;
        Array.Clear(back);
        for (var unit = 0; unit < Units; unit++)
        {
            if (lit[unit] <= 0) continue;
            var inner = slope * Outputs[unit];
            Outputs[unit] -= Step(ref outputSums[unit], slope * lit[unit], rate);
            var step = Step(ref unitSums[unit], inner, rate);
            Biases[unit] -= step;
            Move(Weights.AsSpan(unit * Inputs, Inputs), inner, step);
        }

        for (var i = 0; i < 2; i++) Shares[i] -= Step(ref besideSums[i], slope * beside[i], rate);
        Bias -= Step(ref biasSum, slope, rate);
        for (var i = 0; i < Sides; i++)
        {
            var own = back.AsSpan(i * Size, Size);
            vectorSums[around[i]] += Dot(own, own) / Size;
            var size = rate / MathF.Sqrt(vectorSums[around[i]] + 0.1f);
            var vector = Vectors.AsSpan(around[i] * Size, Size);
            for (var k = 0; k < Size; k++) vector[k] -= size * own[k];
        }
    }

    private void Move(Span<float> weights, float inner, float step)
    {
        for (var i = 0; i < Inputs; i += Vector<float>.Count)
        {
            var old = new Vector<float>(weights[i..]);
            (new Vector<float>(back, i) + (old * inner)).CopyTo(back, i);
            (old - (new Vector<float>(x, i) * step)).CopyTo(weights[i..]);
        }
    }

    private static float Step(ref float sum, float slope, float rate)
    {
        sum += slope * slope;
        return rate * slope / MathF.Sqrt(sum + 1);
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector<float>.Zero;
        for (var i = 0; i < a.Length; i += Vector<float>.Count) sum += new Vector<float>(a[i..]) * new Vector<float>(b[i..]);
        return Vector.Sum(sum);
    }
}
