using Huozi.Model;
using Huozi.Model.Styles;
using Huozi.Typesetting.Headlines;

namespace Huozi.Typesetting.MakeUp;

/// <summary>Finds, for every width and height, the best way to set an article in that rectangle.</summary>
internal sealed class BlockPlanner(PageGrid grid, HouseStyle style, HeadPlanner headPlanner)
{
    /// <summary>Rows of white that a head may have beyond its need.</summary>
    private const int MostHeadSlack = 4;

    /// <summary>How many times broader than high, or higher than broad, a block may be and please.</summary>
    private const double PleasingShape = 2.5;

    /// <summary>The share of the page's height that an advertisement without pictures asks for.</summary>
    private const double AdvertisementShare = 0.16;

    /// <summary>Fewer lines than this are no tier but a scatter of lines.</summary>
    private const int LeastTierLines = 6;

    /// <summary>Vertical text is parted into as many tiers at most.</summary>
    private const int MostTiers = 4;

    /// <summary>Columns of fewer characters than this beside a vertical head have more gaps than text.</summary>
    private const int LeastMeasureBesideHead = 8;

    private readonly PicturePlanner pictures = new(grid);

    /// <summary>The best plan of each height, for one width; null where there is none. A frame takes one row more, a rule between blocks another.</summary>
    public BlockPlans Plan(ArticleCopy copy, int columns)
    {
        var best = new BlockPlans(grid.Rows);
        var frame = BlockFrame.For(copy.Article, columns, grid);
        if (frame.Measure < HouseStyle.LeastMeasure) return best;
        if (copy.Article.Kind is ArticleKind.Advertisement) PlanAdvertisement(copy, columns, frame, best);
        else if (copy.IsVertical) PlanVertical(copy, columns, frame, best);
        else PlanArticle(copy, columns, frame, best);
        if (copy.Article.Kind is not ArticleKind.Advertisement) AddPlaceCosts(copy, columns, best);
        best.FillHoles();
        return best;
    }

    private void PlanArticle(ArticleCopy copy, int columns, BlockFrame frame, BlockPlans best)
    {
        if (copy.HeadStyle is HeadStyle.Vertical)
        {
            foreach (var side in SideHeadPlanner.Plan(copy, frame.Width, grid.Size, style, headPlanner.LimitsFor(copy)))
            {
                var beside = frame.Beside(side.Width, columns, grid);
                if (beside.Measure >= LeastMeasureBesideHead) PlanColumns(copy, columns, beside, [new([], side.Cost)], side, best);
            }

            // A block too narrow for a head at the side has it above.
            if (!best.IsEmpty) return;
        }

        PlanColumns(copy, columns, frame, headPlanner.Plan(copy, frame.Width, grid.Size), null, best);
    }

    private void PlanColumns(ArticleCopy copy, int columns, BlockFrame frame, IReadOnlyList<HeadPlan> heads, SideHead? side, BlockPlans best)
    {
        var units = copy.UnitsAt(frame.Measure);
        var rows = RowsOf(units);
        var framing = BlockFrame.IsFramed(copy.Article) ? 1 : 0;
        foreach (var slot in pictures.Plan(copy, columns, frame))
        {
            var shape = new BlockPlan(columns, heads[0], 0, slot, 0, 0, 0) { Side = side };
            var depth = LeastDepth(units, rows, shape);
            if (depth < 0) continue;
            depth = Math.Max(depth, side?.RowsIn(grid) ?? 0);
            var capacity = shape.ColumnTops().Sum(top => Math.Max(0, depth - top));
            var empty = rows == 0 ? 0 : capacity - rows;
            var bodyCost = (slot?.Cost ?? 0) + (side?.CostIn(depth, grid) ?? 0) + EmptyCost(empty, columns) + DepthCost(copy, depth, columns);
            Keep(shape with { Depth = depth, FootRows = framing, Cost = bodyCost }, heads, framing, best);
        }
    }

    /// <summary>Keeps a way to set the body, under each head, where it is the best of its height.</summary>
    private void Keep(BlockPlan body, IReadOnlyList<HeadPlan> heads, int framing, BlockPlans best)
    {
        foreach (var head in heads)
        {
            // Half a row of air around the head at least.
            var headRows = (head.Texts.Count == 0 ? 0 : grid.RowsFor(head.Height + grid.Leading / 2)) + framing;
            for (var slack = 0; slack <= MostHeadSlack; slack++)
            {
                best.Keep(body, head, headRows + slack, body.Cost + head.Cost + MakeUpCosts.LooseHead * slack * slack);
                if (head.Texts.Count == 0) break;
            }
        }
    }

    /// <summary>A body that runs downwards: for each number of tiers and length of lines that hold it.</summary>
    private void PlanVertical(ArticleCopy copy, int columns, BlockFrame frame, BlockPlans best)
    {
        var heads = headPlanner.Plan(copy, frame.Width, grid.Size);
        var framing = BlockFrame.IsFramed(copy.Article) ? 1 : 0;
        var lines = VerticalText.LinesIn(frame.Width, grid);
        var ways = new Dictionary<int, (VerticalText Text, double Cost)>();
        for (var tiers = 1; tiers <= MostTiers; tiers++)
        {
            for (var measure = VerticalText.ShortestLine; measure <= VerticalText.LongestLine; measure++)
            {
                var units = copy.UnitsAt(measure);
                var rows = RowsOf(units);
                // Tiers of like length: as few lines to each as hold the text.
                var needed = Math.Max(1, (rows + tiers - 1) / tiers);
                while (needed <= lines && !new ColumnFlow(new int[tiers], needed, style.Text.AvoidLoneLine).Fits(units)) needed++;
                if (needed > lines || (tiers > 1 && needed < LeastTierLines)) continue;
                var text = new VerticalText(tiers, measure, needed);
                var depth = grid.RowsFor(text.Height(grid.Size) + grid.Leading - grid.Size);
                var empty = tiers * lines - rows;
                var torn = units.Count(unit => unit.Rows.Length == 2);
                var cost = MakeUpCosts.EmptyRow * empty + MakeUpCosts.TornVerse * torn + MakeUpCosts.Tier * (tiers - 1);
                if (!ways.TryGetValue(depth, out var known) || cost < known.Cost) ways[depth] = (text, cost);
            }
        }

        foreach (var slot in pictures.Plan(copy, columns, frame).Where(slot => slot is null || slot.Columns == columns))
        {
            foreach (var (depth, (text, cost)) in ways)
                Keep(new(columns, heads[0], 0, slot, depth, framing, (slot?.Cost ?? 0) + cost) { Vertical = text }, heads, framing, best);
        }
    }

    /// <summary>An advertisement is bought by its room: its copy is spread over whatever height it gets.</summary>
    private void PlanAdvertisement(ArticleCopy copy, int columns, BlockFrame frame, BlockPlans best)
    {
        var lack = grid.Columns - columns;
        var picture = copy.Article.Pictures.Count > 0 ? copy.Article.Pictures[0] : null;
        var copyRows = LeastAdvertisementRows(copy, frame);
        var natural = picture is null
            ? Math.Max(copyRows, (int)(grid.Rows * AdvertisementShare))
            : (int)Math.Round(pictures.NaturalRows(picture, grid.SpanWidth(columns)));
        var least = picture is null ? copyRows : Math.Max(3, (int)Math.Ceiling(natural * (1 - PicturePlanner.MostCrop)));
        var most = picture is null ? natural * 2 : (int)(natural * (1 + PicturePlanner.MostCrop));
        var head = new HeadPlan([], 0);
        for (var rows = least; rows <= most && rows <= grid.Rows; rows++)
        {
            var off = rows < natural ? (natural - rows) * MakeUpCosts.TightAdvertisement : (rows - natural) * MakeUpCosts.WideAdvertisement;
            best.Keep(new(columns, head, 0, null, rows, 0, 0), head, 0, MakeUpCosts.NarrowAdvertisement * lack + off);
        }
    }

    /// <summary>The rows that an advertisement's texts need at the least: its paragraphs in body type, a small headline, air within the frame.</summary>
    private int LeastAdvertisementRows(ArticleCopy copy, BlockFrame frame)
    {
        var paragraphs = RowsOf(copy.UnitsAt(Math.Max(1, frame.Width / grid.Size)));
        var heads = (copy.Kicker is null ? 0 : 1) + (copy.Headline is null ? 0 : 2 * copy.HeadlineEnds.Length) + (copy.Deck is null ? 0 : 1);
        return (paragraphs + heads) * 5 / 4 + 1;
    }

    private static int RowsOf(BodyUnit[] units)
    {
        var rows = 0;
        for (var i = 0; i < units.Length; i++) rows += units[i].Rows.Length + (units[i].SpaceAbove && i > 0 ? 1 : 0);
        return rows;
    }

    /// <summary>The least depth of columns that holds the body; below 0 where no depth of the page does.</summary>
    private int LeastDepth(BodyUnit[] units, int rows, BlockPlan shape)
    {
        var tops = shape.ColumnTops();
        if (rows == 0) return shape.IsStacked || shape.Pictures is null ? 0 : tops.Max();
        var depth = Math.Max((rows + tops.Sum() + tops.Length - 1) / tops.Length, tops.Max() + (tops.Max() > 0 ? 1 : 0));
        for (; depth <= grid.Rows; depth++)
        {
            if (new ColumnFlow(tops, depth, style.Text.AvoidLoneLine).Fits(units)) return depth;
        }

        return -1;
    }

    private static double EmptyCost(int empty, int columns)
    {
        var usual = Math.Min(empty, columns - 1);
        var hole = Math.Max(0, empty - usual);
        return MakeUpCosts.EmptyRow * usual + MakeUpCosts.Hole * hole * hole / columns;
    }

    private static double DepthCost(ArticleCopy copy, int depth, int columns)
    {
        var shallow = copy.Length == 0 ? 0 : Math.Max(0, 5 - depth);
        var deep = Math.Max(0, depth - 40) / 10.0;
        return (columns > 1 ? MakeUpCosts.ShallowColumn * shallow * shallow : 0) + MakeUpCosts.LongColumn * deep * deep;
    }

    /// <summary>Adds what a block's width and height cost, however it is filled.</summary>
    private void AddPlaceCosts(ArticleCopy copy, int columns, BlockPlans best)
    {
        var lack = copy.Position == 0 ? Math.Max(0, (2 * grid.Columns + 2) / 3 - columns) : 0;
        best.Add(rows =>
        {
            var ratio = grid.SpanWidth(columns).Points / (rows * grid.Leading.Points);
            var stretched = Math.Max(0, Math.Max(ratio, 1 / ratio) / PleasingShape - 1);
            return MakeUpCosts.NarrowLead * lack * lack + MakeUpCosts.Shape * stretched * stretched;
        });
    }
}
