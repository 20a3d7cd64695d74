using System.Runtime.CompilerServices;
using System.Threading;

namespace NoCustomization.Extensibility.Calls;

/// <summary>
/// How deeply calls of extensions are nested: one that calls the package that calls it again. A stack overflow ends the process, and no
/// host can catch it; so the host stops before.
/// </summary>
internal static class CallDepth
{
    // Each level may hold a thread; honest nesting is a handful.
    private const int Limit = 32;

    private static readonly AsyncLocal<int> s_depth = new();

    /// <summary>Goes one level down, for calls that leave the stack of their caller.</summary>
    /// <exception cref="NotCalledException">Too deep.</exception>
    public static int Enter()
    {
        var depth = s_depth.Value;
        if (depth >= Limit)
            throw new NotCalledException(ExtensionFailureKind.TooDeep);
        s_depth.Value = depth + 1;
        return depth;
    }

    /// <summary>Comes back.</summary>
    public static void Leave(int depth) => s_depth.Value = depth;

    /// <summary>Looks at the stack, for calls on the stack of their caller.</summary>
    /// <exception cref="NotCalledException">Little is left of it.</exception>
    public static void DemandStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new NotCalledException(ExtensionFailureKind.TooDeep);
    }
}
