using Huozi.Fonts;
using Huozi.Model;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;
using Huozi.Model.Styles;
using Huozi.Typesetting.Furniture;
using Huozi.Typesetting.Headlines;
using Huozi.Typesetting.Paragraphs;

namespace Huozi.Typesetting.MakeUp;

/// <summary>Sets a placed article: every line, rule and picture of its zone.</summary>
/// <param name="grid">The page's grid.</param>
/// <param name="style">The house style.</param>
/// <param name="library">The faces.</param>
/// <param name="builder">Shapes text.</param>
/// <param name="lead">The size of the lead's headline; null where the page has none.</param>
internal sealed class BlockSetter(PageGrid grid, HouseStyle style, FaceLibrary library, AtomListBuilder builder, Length? lead)
{
    private PageGrid Grid => grid;

    private HouseStyle Style => style;

    /// <summary>The zone of an article.</summary>
    public Zone Set(PlacedBlock block)
    {
        var area = grid.Area(block.Column, block.Row, block.Plan.Columns, block.Plan.Rows);
        return block.Copy.Article.Kind is ArticleKind.Advertisement
            ? new AdvertisementSetter(style, library, builder, grid.Size, lead).Set(block.Copy, FrameOf(area))
            : new Work(this, block, area).Finish();
    }

    /// <summary>The frame's own rectangle: its foot stands level with the feet of the lines beside it.</summary>
    private Rect FrameOf(Rect area)
    {
        var trim = (grid.Leading - grid.Size) / 2;
        return Rect.FromEdges(area.Left, area.Top + trim, area.Right, area.Bottom - trim);
    }

    private sealed class Work
    {
        private readonly BlockSetter setter;
        private readonly PageGrid grid;
        private readonly ArticleCopy copy;
        private readonly BlockPlan plan;
        private readonly Rect area;
        private readonly BlockFrame frame;
        private readonly int row;
        private readonly List<Line> lines = [];
        private readonly List<Line> captions = [];
        private readonly List<Tint> tints = [];
        private readonly List<Rule> rules = [];
        private readonly List<PlacedPicture> pictures = [];

        public Work(BlockSetter setter, PlacedBlock block, Rect area)
        {
            this.setter = setter;
            this.area = area;
            grid = setter.Grid;
            copy = block.Copy;
            plan = block.Plan;
            row = block.Row;
            frame = BlockFrame.For(copy.Article, plan.Columns, grid);
            if (plan.Side is { } side) frame = frame.Beside(side.Width, plan.Columns, grid);
        }

        public Zone Finish()
        {
            if (BlockFrame.IsFramed(copy.Article)) Frame();
            var at = row;
            var isPhoto = copy.Article.Kind is ArticleKind.Photo;
            if (isPhoto && plan.IsStacked) at = Pictures(at);
            Head(grid.RowTop(at), plan.HeadRows * grid.Leading);
            at += plan.HeadRows;
            if (!isPhoto && plan.IsStacked) at = Pictures(at);
            if (plan.Side is { } side) Side(side, at);
            if (plan.Vertical is { } vertical) VerticalBody(at, vertical);
            else Body(at);
            if (!plan.IsStacked) Pictures(at);
            return new()
            {
                Kind = ZoneKind.Article,
                Article = copy.Article.Number,
                Outline = Zone.OutlineOf(area),
                Tints = tints.ToSequence(),
                Pictures = pictures.ToSequence(),
                Rules = rules.ToSequence(),
                Lines = lines.Concat(captions).ToSequence(),
            };
        }

        private Length Left => area.Left + frame.Left;

        private void Frame()
        {
            var box = setter.FrameOf(area);
            if (copy.Article.Kind is ArticleKind.Opinion) tints.Add(new(box, setter.Style.Colours.Shade));
            rules.AddRange(Frames.Around(box, Length.FromPoints(setter.Style.Rules.Frames), setter.Style.Colours.Rule));
        }

        private void Head(Length top, Length height)
        {
            // Half the white below the head, but little more than a row: the head belongs to its text, not to the rule above.
            var white = height - plan.Head.Height;
            var y = top + white - Length.Min(white / 2, grid.Leading.Scale(1.2));
            HeadGround(y);
            y += plan.Head.Pad;
            foreach (var text in plan.Head.Texts)
            {
                for (var line = 0; line < text.Ends.Length; line++)
                {
                    var lineTop = y + line * text.LineHeight + (text.LineHeight - text.Size) / 2;
                    var set = SingleLine.Set(text.Role, text.Atoms, text.StartOf(line), text.Ends[line], text.Size, Left, frame.Width, lineTop, Alignment.Centre, tracking: text.Tracking);
                    lines.Add(set);
                    if (text.Role is LineRole.Column) ColumnLabel(set, text);
                }

                y += text.Height;
            }
        }

        /// <summary>The frame around a head, or the bar under it.</summary>
        private void HeadGround(Length top)
        {
            if (plan.Head.Pad == Length.Zero) return;
            // The white below the last text is outside.
            var box = new Rect(Left, top, frame.Width, plan.Head.Height - plan.Head.Texts[^1].SpaceBelow);
            if (copy.HeadStyle is HeadStyle.Reversed) tints.Add(new(box, Ink.Text));
            else rules.AddRange(Frames.Around(box, Length.FromPoints(setter.Style.Rules.Frames), setter.Style.Colours.Rule));
        }

        /// <summary>The name of a standing column: reversed out of a bar.</summary>
        private void ColumnLabel(Line line, HeadText text)
        {
            var pad = text.Size.Scale(0.6);
            var box = line.Box;
            tints.Add(new(Rect.FromEdges(box.Left - pad, box.Top - text.Size.Scale(0.16), box.Right + pad, box.Bottom + text.Size.Scale(0.16)), setter.Style.Colours.ColumnGround));
        }

        /// <summary>The vertical head left of the columns, from right to left, in the middle of their depth.</summary>
        private void Side(SideHead side, int firstRow)
        {
            var top = grid.RowTop(firstRow) + (plan.Depth * grid.Leading - side.Depth) / 2;
            var right = Left - side.Gutter;
            foreach (var text in side.Texts)
            {
                for (var line = 0; line < text.Ends.Length; line++)
                {
                    var axis = new Point(right - line * text.LineHeight - text.LineHeight / 2, top);
                    var set = new Line
                    {
                        Role = text.Role,
                        Box = new(axis.X - text.Size / 2, top, text.Size, text.Size.Scale(text.WidthOf(line) / 1000.0)),
                        Runs = VerticalLineSetter.SetNatural(text.Atoms, text.StartOf(line), text.Ends[line], text.Size, axis, text.Tracking).Runs,
                    };
                    lines.Add(set);
                    if (text.Role is LineRole.Column) ColumnLabel(set, text);
                }

                right -= text.Height;
            }
        }

        private void Body(int firstRow)
        {
            var flow = new ColumnFlow(plan.ColumnTops(), plan.Depth, setter.Style.Text.AvoidLoneLine);
            var rows = flow.Pour(copy.UnitsAt(frame.Measure))
                ?? throw new InvalidOperationException($"The body of '{copy.Article.HeadlineText}' does not fit the block it was planned for.");
            foreach (var (body, place) in rows)
                SetRow(lines, body, area.Left + frame.ColumnLeft(place.Column), grid.RowTop(firstRow + place.Row), frame.ColumnWidth);
        }

        /// <summary>Lines that run downwards, the first at the right.</summary>
        private void VerticalBody(int firstRow, VerticalText vertical)
        {
            var units = copy.UnitsAt(vertical.Measure);
            var rows = new ColumnFlow(new int[vertical.Tiers], vertical.Lines, setter.Style.Text.AvoidLoneLine).Pour(units)
                ?? throw new InvalidOperationException($"The vertical body of '{copy.Article.HeadlineText}' does not fit the block it was planned for.");
            var trim = (grid.Leading - grid.Size) / 2;
            // What whole lines leave over is shared by both sides, and so are lines that the text does not need.
            var used = rows.Max(row => row.Place.Row) + 1;
            var right = area.Left + frame.Left + frame.Width - (frame.Width - (used - 1) * grid.Leading - grid.Size) / 2;
            foreach (var (body, place) in rows)
            {
                var top = new Point(right - place.Row * grid.Leading - grid.Size / 2, grid.RowTop(firstRow) + trim + vertical.TopOf(place.Column, grid.Size));
                SetVertical(body.Role, body, VerticalLineSetter.Set(body.Paragraph, body.Line, grid.Size, top), top, vertical.Measure * grid.Size);
                if (body.Tail is not { } tail) continue;
                var foot = top with { Y = top.Y + grid.Size.Scale(vertical.Measure - tail.Atoms.Width / 1000.0) };
                SetVertical(tail.Role, body, VerticalLineSetter.SetNatural(tail.Atoms, 0, tail.Atoms.Count, grid.Size, foot), foot, grid.Size.Scale(tail.Atoms.Width / 1000.0));
            }
        }

        private void SetVertical(LineRole role, BodyRow body, SetType type, Point top, Length length) => lines.Add(new()
        {
            Role = role,
            Block = body.Block,
            Box = new(top.X - grid.Size / 2, top.Y, grid.Size, length),
            Runs = type.Runs,
            Marks = type.Marks,
            LinksTo = LinkOf(role),
        });

        private void SetRow(List<Line> to, BodyRow body, Length left, Length rowTop, Length width)
        {
            var baseline = rowTop + grid.BaselineIn(grid.Size);
            var box = new Rect(left, baseline - grid.Size.Scale(GlyphRun.AscentShare), width, grid.Size);
            var type = LineSetter.Set(body.Paragraph, body.Line, grid.Size, new(left, baseline));
            if (body is { Line: 0, Paragraph.Drop: { } drop }) type = type with { Runs = drop.Set(grid.Size, grid.Leading, new(left, baseline)).Concat(type.Runs).ToSequence() };
            to.Add(new() { Role = body.Role, Block = body.Block, Box = box, Runs = type.Runs, Marks = type.Marks, LinksTo = LinkOf(body.Role) });
            if (body.Tail is { } tail) to.Add(SingleLine.Set(tail.Role, tail.Atoms, grid.Size, box, Alignment.Right, body.Block) with { LinksTo = LinkOf(tail.Role) });
        }

        /// <summary>The page that a jump line points to: a line that opens the body says where the article comes from, one that ends it where it goes on.</summary>
        private int? LinkOf(LineRole role) =>
            role is not LineRole.Jump ? null : lines.Any(line => line.Role is LineRole.Body) ? copy.Article.JumpTo : copy.Article.ContinuedFrom ?? copy.Article.JumpTo;

        private int Pictures(int firstRow)
        {
            if (plan.Pictures is not { } slot) return firstRow;
            var firstColumn = plan.Columns - slot.Columns;
            var left = area.Left + frame.ColumnLeft(firstColumn);
            var trim = (grid.Leading - grid.Size) / 2;
            for (var i = 0; i < slot.Cells.Count; i++)
            {
                var cell = slot.Cells[i];
                var top = firstRow + cell.Row;
                var place = Rect.FromEdges(left + cell.Left, grid.RowTop(top) + trim, left + cell.Left + cell.Width, grid.RowTop(top + cell.Rows) - trim);
                pictures.Add(Cropped(copy.Article.Pictures[i], place));
                var at = top + cell.Rows;
                foreach (var caption in copy.CaptionAt(i, cell.CaptionMeasure)) SetRow(captions, caption, place.Left, grid.RowTop(at++), cell.Width);
            }

            return firstRow + slot.Rows;
        }
    }

    /// <summary>A picture in a place of another shape: its middle shows.</summary>
    internal static PlacedPicture Cropped(Picture picture, Rect place)
    {
        var (width, height) = (picture.PixelWidth, picture.PixelHeight);
        var shape = place.Width.Points / place.Height.Points;
        var shownWidth = Math.Clamp((int)Math.Round(height * shape), 1, width);
        var shownHeight = Math.Clamp((int)Math.Round(width / shape), 1, height);
        if (shownWidth < width) shownHeight = height;
        // What is cut goes from both sides evenly, but more from the foot than the head: faces are in the upper half.
        return new(picture.File, place, ((width - shownWidth) / 2, (height - shownHeight) * 2 / 5, shownWidth, shownHeight), picture.Alt ?? picture.Caption ?? "");
    }
}
