using Huozi.Model.Diagnostics;
using Huozi.Model.Geometry;
using Huozi.Reading.Sources.Pdf.Drawing;
using Huozi.Reading.Sources.Pdf.Faces;
using Huozi.Reading.Sources.Pdf.Guarding;
using Huozi.Reading.Sources.Pdf.Pictures;
using Huozi.Reading.Sources.Printed;
using Huozi.Text.Normalizing;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.XObjects;

namespace Huozi.Reading.Sources.Pdf;

/// <summary>Paints a page's content on a <see cref="PageCanvas"/>.</summary>
internal sealed class PagePainter : BaseStreamProcessor<PrintedPage>
{
    /// <summary>The smallest type, in points: no one can read smaller, and none is meant to.</summary>
    private const double SmallestType = 0.5;

    private readonly PageCanvas _canvas;
    private readonly Matrix _flip;
    private readonly ReadingOptions _options;
    private readonly PageFonts _fonts;
    private readonly UnknownGlyphs _unknown = new();
    private readonly IReadOnlyDictionary<string, string> _namelessFaces;
    private readonly Stack<Area> _clips = new();
    private List<Outline> _path = [];
    private (double X, double Y) _at;
    private bool _clipsNext;
    private int _formDepth;

    public PagePainter(
        int pageNumber, IResourceStore resources, IPdfTokenScanner scanner, IPageContentParser parser, ILookupFilterProvider filters, CropBox cropBox,
        UserSpaceUnit unit, PageRotationDegrees rotation, TransformationMatrix initialMatrix, ReadingOptions options, DictionaryToken page)
        : base(pageNumber, resources, scanner, parser, filters, cropBox, unit, rotation, initialMatrix, options)
    {
        var (width, height) = rotation.Value % 180 == 0 ? (cropBox.Bounds.Width, cropBox.Bounds.Height) : (cropBox.Bounds.Height, cropBox.Bounds.Width);
        _canvas = new(width, height);
        _flip = new(1, 0, 0, -1, 0, height);
        _clips.Push(_canvas.Page);
        _namelessFaces = NamelessFaces.Of(page, scanner);
        _options = options;
        _fonts = new(page, scanner, filters, options.Fonts);
    }

    public override PrintedPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        ProcessOperations(operations);
        var page = _canvas.ToPage(pageNumberCurrent);
        return page with { Warnings = Warnings(page.Number) };
    }

    /// <summary>Does what can be done: an operation that fails takes none of the others with it.</summary>
    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        foreach (var operation in operations)
        {
            _options.Budget.TakeOperation();
            // The parser passes over text in a font that it could not load.
            if (operation is UglyToad.PdfPig.Graphics.Operations.TextShowing.ShowText or ShowTextsWithPositioning && ResourceStore.GetFont(GetCurrentState().FontState.FontName) is null) _options.Budget.TakeFailure();
            try
            {
                operation.Run(this);
            }
            catch (Exception problem) when (problem is not (DiagnosticException or OperationCanceledException or OutOfMemoryException) && _options.Budget.TakeFailure())
            {
                // The page says how many there were.
            }
        }
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        if (_formDepth == PageBudget.DeepestForm) _options.Budget.Exceed();
        _formDepth++;
        _options.Fonts.Lighten(formStream.StreamDictionary, PdfScanner);
        using var fonts = _fonts.Enter(formStream.StreamDictionary);
        base.ProcessFormXObject(formStream, xObjectName);
        _formDepth--;
    }

    public override void PushState()
    {
        base.PushState();
        _clips.Push(_clips.Peek());
    }

    public override void PopState()
    {
        base.PopState();
        if (_clips.Count > 1) _clips.Pop();
    }

    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
        in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix, CharacterBoundingBox characterBoundingBox)
    {
        // Where a font names no character, the parser gives the code itself.
        if (unicode is [var only] && only == code && !font.TryGetUnicode(code, out _)) unicode = _fonts.Find(font, currentState.FontState.FontName, code) ?? UnknownGlyphs.Sign;
        if (string.IsNullOrWhiteSpace(unicode)) return;
        var map = Convert(renderingMatrix).Then(Convert(textMatrix)).Then(Convert(transformationMatrix)).Then(_flip);
        var turns = (int)Math.Round(Math.Atan2(map.B, map.A) / (Math.PI / 2)) & 3;
        var ink = ToInk(currentState.CurrentNonStrokingColor);
        var text = PrintedForms.Ordinary(unicode);
        var face = currentState.FontState.FontName is { } name && _namelessFaces.TryGetValue(name.Data, out var nameless) ? nameless : font.Details?.Name ?? font.Name?.Data ?? "";
        if (face.Length > 7 && face[6] == '+') face = face[7..];
        var size = Math.Sqrt(map.C * map.C + map.D * map.D);
        if (!(size >= SmallestType && double.IsFinite(size))) return;
        if (!_canvas.Glyph(new(text, map.Apply(0, -0.12, characterBoundingBox.Width, 0.88), size, face, ink, turns, 1), _clips.Peek())) return;
        _options.Budget.TakeGlyph();
        if (text == UnknownGlyphs.Sign) _unknown.Add(face);
    }

    public override void BeginSubpath()
    {
    }

    public override PdfPoint? CloseSubpath()
    {
        if (_path.Count > 0) _path[^1].Close();
        return null;
    }

    public override void StrokePath(bool close) => Paint(isEvenOdd: false, fills: false, strokes: true, close);

    public override void FillPath(FillingRule fillingRule, bool close) => Paint(fillingRule == FillingRule.EvenOdd, fills: true, strokes: false, close);

    public override void FillStrokePath(FillingRule fillingRule, bool close) => Paint(fillingRule == FillingRule.EvenOdd, fills: true, strokes: true, close);

    public override void MoveTo(double x, double y)
    {
        _path.Add(new());
        Add(x, y);
    }

    public override void LineTo(double x, double y)
    {
        if (_path.Count > 0) Add(x, y);
    }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => BezierCurveTo(_at.X, _at.Y, x2, y2, x3, y3);

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
        if (_path.Count == 0) return;
        Add((_at.X + 3 * x1 + 3 * x2 + x3) / 8, (_at.Y + 3 * y1 + 3 * y2 + y3) / 8);
        Add(x3, y3);
    }

    public override void Rectangle(double x, double y, double width, double height)
    {
        MoveTo(x, y);
        Add(x + width, y);
        Add(x + width, y + height);
        Add(x, y + height);
        _path[^1].Close();
    }

    public override void EndPath()
    {
        if (_clipsNext && _path.Count > 0)
        {
            var bounds = _path.Select(outline => outline.Bounds).Aggregate((a, b) => a.Union(b));
            var clip = _clips.Pop();
            _clips.Push(new(Math.Max(clip.Left, bounds.Left), Math.Max(clip.Top, bounds.Top), Math.Min(clip.Right, bounds.Right), Math.Min(clip.Bottom, bounds.Bottom)));
        }
        _clipsNext = false;
        _path = [];
    }

    public override void ClosePath() => EndPath();

    public override void ModifyClippingIntersect(FillingRule clippingRule) => _clipsNext = true;

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
    }

    public override void EndMarkedContent()
    {
    }

    public override void PaintShading(NameToken shadingName)
    {
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
        if (_canvas.PictureCount == _options.WantedPicture) _options.Picture = PictureFiles.Of(XObjectFactory.ReadImage(xObjectContentRecord, PdfScanner, FilterProvider, ResourceStore), _options.Budget);
        Picture(xObjectContentRecord.AppliedTransformation);
    }

    protected override void RenderInlineImage(InlineImage inlineImage)
    {
        if (_canvas.PictureCount == _options.WantedPicture) _options.Picture = PictureFiles.Of(inlineImage, _options.Budget);
        Picture(CurrentTransformationMatrix);
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
        var bounds = Map.Apply(rectangle.Left, rectangle.Bottom, rectangle.Right, rectangle.Top);
        var clip = _clips.Pop();
        _clips.Push(new(Math.Max(clip.Left, bounds.Left), Math.Max(clip.Top, bounds.Top), Math.Min(clip.Right, bounds.Right), Math.Min(clip.Bottom, bounds.Bottom)));
    }

    private List<Diagnostic> Warnings(int page)
    {
        List<Diagnostic> warnings = [.. _unknown.Faces.Select(face => PdfProblem.Nameless("", page, face.Glyphs, face.Name))];
        if (_options.Budget.Failures > 0) warnings.Add(PdfProblem.Incomplete("", page, _options.Budget.Failures));
        return warnings;
    }

    private Matrix Map => Convert(CurrentTransformationMatrix).Then(_flip);

    private static Matrix Convert(in TransformationMatrix matrix) => new(matrix.A, matrix.B, matrix.C, matrix.D, matrix.E, matrix.F);

    private static int ToInk(IColor? color)
    {
        if (color is null or PatternColor) return 0;
        var (red, green, blue) = color.ToRGBValues();
        return Level(red) << 16 | Level(green) << 8 | Level(blue);
    }

    private static int Level(double share) => (int)Math.Round(Math.Clamp(share, 0, 1) * 255);

    private void Add(double x, double y)
    {
        _at = (x, y);
        var (pageX, pageY) = Map.Apply(x, y);
        _path[^1].Add(pageX, pageY);
    }

    private void Picture(in TransformationMatrix matrix) => _canvas.Picture(Convert(matrix).Then(_flip).Apply(0, 0, 1, 1), _clips.Peek());

    private void Paint(bool isEvenOdd, bool fills, bool strokes, bool close)
    {
        if (close && _path.Count > 0) _path[^1].Close();
        var state = GetCurrentState();
        if (fills) _canvas.Fill(_path, isEvenOdd, ToInk(state.CurrentNonStrokingColor), _clips.Peek());
        if (strokes) _canvas.Stroke(_path, Math.Max(state.LineWidth * Map.Scale, 0.1), ToInk(state.CurrentStrokingColor), _clips.Peek());
        EndPath();
    }
}
