namespace Huozi.Model.Layout;

/// <summary>A printing colour: the share of each process ink, in percent.</summary>
public readonly record struct Ink(byte Cyan, byte Magenta, byte Yellow, byte Black)
{
    /// <summary>Body text: black ink alone, so that misregister cannot blur it.</summary>
    public static Ink Text => new(0, 0, 0, 100);

    /// <summary>Bare paper.</summary>
    public static Ink Paper => default;

    /// <summary>What a screen shows for it: red, green and blue from 0 to 255.</summary>
    public (byte Red, byte Green, byte Blue) Screen => (Light(Cyan), Light(Magenta), Light(Yellow));

    private byte Light(byte ink) => (byte)Math.Round(255 * (1 - ink / 100.0) * (1 - Black / 100.0));
}
