using System.Runtime.CompilerServices;
using System.Threading;

namespace NoCustomization.Extensibility.Calls;

/// <summary>
/// One call in a chain of calls of extensions that call the package that calls extensions. Stops a chain before the stack overflows: that
/// ends the process, and no host can catch it. And tells a nested call of the thread that its ancestors have.
/// </summary>
internal sealed class CallFrame
{
    // Each level may hold a thread; honest nesting is a handful.
    private const int Limit = 32;

    private static readonly AsyncLocal<CallFrame?> s_current = new();

    private CallFrame? _parent;
    private ThreadPermit? _permit;
    private volatile bool _hasEnded;

    private CallFrame(CallFrame? parent) => _parent = parent;

    /// <summary>The call in which this code runs.</summary>
    public static CallFrame? Current
    {
        get => s_current.Value;
        set => s_current.Value = value;
    }

    // What goes on by itself after a call has returned is no longer nested in it, though it has its context.
    private CallFrame? Parent
    {
        get
        {
            while (_parent is { _hasEnded: true } ended)
                _parent = ended._parent;
            return _parent;
        }
    }

    /// <summary>Goes one level down.</summary>
    /// <exception cref="NotCalledException">Too deep.</exception>
    public static CallFrame Enter()
    {
        var entered = new CallFrame(s_current.Value);
        var depth = 0;
        for (var frame = entered.Parent; frame is not null; frame = frame.Parent)
            depth++;
        if (depth >= Limit)
            throw new NotCalledException(ExtensionFailureKind.TooDeep);
        s_current.Value = entered;
        return entered;
    }

    /// <summary>Looks at the stack, for calls on the stack of their caller.</summary>
    /// <exception cref="NotCalledException">Little is left of it.</exception>
    public static void DemandStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new NotCalledException(ExtensionFailureKind.TooDeep);
    }

    /// <summary>
    /// Uses the permit of an ancestor within the same bounds: one that waited for a permit which its ancestors keep until it returns would
    /// wait in vain.
    /// </summary>
    public bool TryShareThread(CallBounds bounds)
    {
        for (var frame = Parent; frame is not null; frame = frame.Parent)
        {
            if (Volatile.Read(ref frame._permit) is { } permit && permit.TryShare(bounds))
            {
                _permit = permit;
                return true;
            }
        }

        return false;
    }

    /// <summary>Uses a permit of its own.</summary>
    public void UseThread(CallBounds bounds) => Volatile.Write(ref _permit, new ThreadPermit(bounds));

    /// <summary>The code of the extension has left the thread, or never came there.</summary>
    public void GiveThreadBack() => Interlocked.Exchange(ref _permit, null)?.Release();

    /// <summary>The code of the extension has returned.</summary>
    public void End() => _hasEnded = true;
}
