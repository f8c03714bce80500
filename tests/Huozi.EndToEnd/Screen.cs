namespace Huozi.EndToEnd;

/// <summary>What the site is looked at on.</summary>
public sealed record Screen(int Width, int Height, bool IsPhone)
{
    public static readonly Screen Desktop = new(1280, 900, IsPhone: false);

    public static readonly Screen Phone = new(390, 844, IsPhone: true);
}
