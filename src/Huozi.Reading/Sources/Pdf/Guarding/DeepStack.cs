using System.Runtime.ExceptionServices;

namespace Huozi.Reading.Sources.Pdf.Guarding;

/// <summary>Runs what calls itself as deeply as a file says: a page tree, a form in a form.</summary>
internal static class DeepStack
{
    // Address space, not memory: only what is used is ever taken. A level of the page tree takes some 300 bytes.
    private const int Size = 256 << 20;

    /// <summary>Runs work on a stack of its own, and gives what it gives or throws what it throws.</summary>
    public static T Run<T>(Func<T> work)
    {
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = work();
            }
            catch (Exception problem)
            {
                failure = ExceptionDispatchInfo.Capture(problem);
            }
        }, Size);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }
}
