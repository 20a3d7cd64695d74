using System;

namespace NoCustomization.Extensibility.Calls;

/// <summary>An extension could not be made; the inner exception says why.</summary>
internal sealed class NotMadeException(Exception cause) : Exception(cause.Message, cause);

/// <summary>An attempt did not return in time.</summary>
internal sealed class TimeLimitException(TimeSpan limit) : TimeoutException($"No answer within {limit.TotalSeconds} s.");

/// <summary>An extension was not called.</summary>
internal sealed class NotCalledException(ExtensionFailureKind kind) : Exception(kind.ToString())
{
    public ExtensionFailureKind Kind => kind;
}
