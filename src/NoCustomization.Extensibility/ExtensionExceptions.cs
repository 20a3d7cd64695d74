using System;
using NoCustomization.Extensibility.Strays;

namespace NoCustomization.Extensibility;

/// <summary>For a program that sets the process's handler of unhandled exceptions itself; there can be only one.</summary>
public static class ExtensionExceptions
{
    /// <summary>
    /// Whether an unhandled exception came through the code of an extension, so that the process may go on without the thread on which it was
    /// thrown. Where it did, it is logged, counted, and shown by the health check, as the host's own handler does.
    /// </summary>
    /// <param name="exception">What nobody caught.</param>
    /// <returns>What the handler answers to the platform for it.</returns>
    /// <example>
    /// <code>ExceptionHandling.SetUnhandledExceptionHandler(exception => ExtensionExceptions.Survives(exception) || MyOwn(exception));</code>
    /// </example>
    public static bool Survives(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return StrayExceptions.Survives(exception);
    }
}
