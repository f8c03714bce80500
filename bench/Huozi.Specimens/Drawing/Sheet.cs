namespace Huozi.Specimens.Drawing;

/// <summary>All that is printed on a page.</summary>
internal sealed class Sheet(double width, double height)
{
    /// <summary>The width in points.</summary>
    public double Width { get; } = width;

    /// <summary>The height in points.</summary>
    public double Height { get; } = height;

    /// <summary>Areas of colour and pictures: they lie under all else.</summary>
    public List<Mark> Ground { get; } = [];

    /// <summary>Text and rules, those of one article together.</summary>
    public List<Mark> Ink { get; } = [];

    /// <summary>All marks, those drawn first first.</summary>
    public IEnumerable<Mark> Marks => Ground.Concat(Ink);

    /// <summary>Prints something.</summary>
    public void Add(Mark mark) => (mark is FrameMark or PictureMark ? Ground : Ink).Add(mark);

    /// <summary>Draws the text in another order than it is read.</summary>
    public void Shuffle(Chance chance)
    {
        // Runs of some marks stay together, as programs write a frame of text at a time.
        var runs = Ink.Chunk(chance.Between(5, 60)).ToArray();
        Ink.Clear();
        Ink.AddRange(chance.Shuffled(runs).SelectMany(run => run));
    }

    /// <summary>Prints some things.</summary>
    public void Add(IEnumerable<Mark> marks)
    {
        foreach (var mark in marks) Add(mark);
    }
}
