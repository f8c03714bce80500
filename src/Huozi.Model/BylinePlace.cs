namespace Huozi.Model;

/// <summary>Where the writer is named.</summary>
public enum BylinePlace
{
    /// <summary>In parentheses after the last paragraph, set right.</summary>
    End,

    /// <summary>On a line of its own under the headline.</summary>
    Head,
}
