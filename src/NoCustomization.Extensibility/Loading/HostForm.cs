using System.Reflection;
using System.Runtime.CompilerServices;

namespace NoCustomization.Extensibility.Loading;

/// <summary>
/// The form in which the host was published. Extensions are judged against the files of the core and the platform, and run with them whole: a host that has no such files, or from which unused code was taken out, can
/// let nobody in.
/// </summary>
internal static class HostForm
{
    // The platform forwards it, and next to nobody uses it: the first thing that is taken out.
    private const string SeldomUsed = "System.ArgIterator";

    /// <summary>What is wrong with this process; null where nothing is.</summary>
    public static LoadProblem? Problem { get; } = Find();

    private static LoadProblem? Find()
    {
        if (!RuntimeFeature.IsDynamicCodeSupported || typeof(HostForm).Assembly.Location.Length == 0)
            return new(LoadProblemKind.HostInOneFile);
        return Assembly.Load("System.Runtime").GetType(SeldomUsed) is null ? new(LoadProblemKind.HostTrimmed) : null;
    }
}
