using Huozi.Specimens.Copy;
using Huozi.Specimens.Drawing;
using Huozi.Specimens.Type;

namespace Huozi.Specimens.Looks;

/// <summary>All that decides how a page looks. Lengths are points; shares are of 1.</summary>
internal sealed record Look
{
    public required string Style { get; init; }

    public required double Width { get; init; }
    public required double Height { get; init; }
    public required double Margin { get; init; }

    /// <summary>How many columns the page's grid has.</summary>
    public required int Columns { get; init; }
    public required double Gutter { get; init; }

    /// <summary>Whether the columns differ in width.</summary>
    public bool IsUneven { get; init; }

    public required Face Body { get; init; }
    public required double Size { get; init; }
    public required double Leading { get; init; }

    /// <summary>The indent of a paragraph, in ems.</summary>
    public double Indent { get; init; } = 2;

    /// <summary>The white between paragraphs.</summary>
    public double ParagraphGap { get; init; }
    public bool IsRagged { get; init; }
    public LineRules Lines { get; init; }

    /// <summary>The face of 本报讯 and the names after it.</summary>
    public Face? DatelineFace { get; init; }
    public required Face Kai { get; init; }
    public required Face BoldHei { get; init; }

    /// <summary>The colour beside black.</summary>
    public required string Theme { get; init; }
    public required string Tint { get; init; }
    public required IReadOnlyList<Face> Heads { get; init; }

    /// <summary>The largest head, in body sizes.</summary>
    public double LargestHead { get; init; } = 4.2;
    public Alignment HeadAlignment { get; init; } = Alignment.Centre;
    public double HeadColour { get; init; }
    public double HeadReversed { get; init; }
    public double HeadShadow { get; init; }
    public double HeadSpaced { get; init; } = 0.15;
    public required IReadOnlyList<(HeadPlace, double)> HeadPlaces { get; init; }
    public double Kicker { get; init; } = 0.4;
    public double Deck { get; init; } = 0.4;
    public double ColumnName { get; init; } = 0.1;
    public SubheadForm Subheads { get; init; }
    public double Subhead { get; init; } = 0.4;
    public required IReadOnlyList<(BylineHabit, double)> Bylines { get; init; }

    /// <summary>The share of articles whose body has other columns than the grid.</summary>
    public double OtherColumns { get; init; }

    /// <summary>The rule between the columns of one article; 0 for none.</summary>
    public double InnerRule { get; init; }

    /// <summary>The share of borders between articles that have a rule.</summary>
    public double UprightRules { get; init; }
    public double LevelRules { get; init; }
    public RulePattern RulePattern { get; init; }
    public double RuleWeight { get; init; } = 0.5;

    /// <summary>The white between two articles, one above the other.</summary>
    public required double Gap { get; init; }
    public double Boxed { get; init; } = 0.15;
    public RulePattern BoxPattern { get; init; }
    public double BoxWeight { get; init; } = 0.5;
    public double BoxRadius { get; init; }
    public double BoxTinted { get; init; } = 0.3;
    public bool BoxHasFrame { get; init; } = true;

    /// <summary>The share of wide articles that flow around another.</summary>
    public double Wraps { get; init; } = 0.15;
    public double Pictures { get; init; } = 0.35;
    public bool IsGrey { get; init; }
    public double Notes { get; init; } = 0.1;
    public double Quotes { get; init; }
    public double DropCaps { get; init; }
    public double Jumps { get; init; }

    /// <summary>How many articles a page is cut into, about.</summary>
    public required int Articles { get; init; }
    public required IReadOnlyList<(Content, double)> Contents { get; init; }
    public int Advertisements { get; init; }

    /// <summary>How much of the page's height they take.</summary>
    public double AdvertisementShare { get; init; } = 0.16;
    public double Notices { get; init; } = 0.4;
    public double FrontPage { get; init; } = 0.3;
    public PlateForm Plate { get; init; }
    public FolioForm Folio { get; init; }

    /// <summary>Whether the articles are drawn in another order than they are read.</summary>
    public bool IsShuffled { get; init; }
}
