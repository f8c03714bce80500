using Huozi.Model.Recovered;

namespace Huozi.Cli.Reading;

/// <summary>What is made of an input's pages. It appears whole, when it is committed, or not at all.</summary>
internal interface IPageOutput : IDisposable
{
    /// <summary>Takes the next page.</summary>
    void Write(ReadPage page);

    /// <summary>Ends it: all pages have come.</summary>
    void Commit();
}
