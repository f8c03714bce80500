namespace Huozi.Model;

/// <summary>How an article's head stands out (标题装饰).</summary>
public enum HeadStyle
{
    /// <summary>On the paper, above the text.</summary>
    Plain,

    /// <summary>With a frame of rules around it (加框).</summary>
    Boxed,

    /// <summary>In the paper's colour on a bar of ink (反白).</summary>
    Reversed,

    /// <summary>Down the side of the text, in lines read from right to left (直题).</summary>
    Vertical,
}
