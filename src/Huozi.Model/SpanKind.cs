namespace Huozi.Model;

/// <summary>How a <see cref="TextSpan"/> is set.</summary>
public enum SpanKind
{
    /// <summary>In bold type (黑体).</summary>
    Bold,

    /// <summary>With a dot under each character (着重号; GB/T 15834-2011, 4.13).</summary>
    Emphasis,

    /// <summary>Small and raised: the number of a note (注释号).</summary>
    NoteMark,

    /// <summary>With its reading set small above it (注音).</summary>
    Ruby,
}
