using System;
using NoCustomization.Extensibility.Texts;

namespace NoCustomization.Extensibility.Calls;

/// <summary>An extension could not be made; the inner exception says why. Its own message is not asked for: that is the vendor's code.</summary>
internal sealed class NotMadeException(Exception cause) : Exception(null, cause);

/// <summary>An attempt did not return in time.</summary>
internal sealed class TimeLimitException(TimeSpan limit) : TimeoutException($"No answer within {limit.TotalSeconds} s.");

/// <summary>An extension was not called.</summary>
internal sealed class NotCalledException(ExtensionFailureKind kind) : Exception(kind.ToString())
{
    public ExtensionFailureKind Kind => kind;
}

/// <summary>The caller's scope, or the host, has ended: the caller's mistake, and no failure of an extension.</summary>
/// <param name="handle">By which it was called: a vendor's code may come upon another one that has ended, and that is its own mistake.</param>
/// <param name="point">The id of the point.</param>
internal sealed class EndedException(object handle, string point) : ObjectDisposedException(point, HostTexts.Ended(point))
{
    public bool IsOf(object called) => ReferenceEquals(called, handle);
}
