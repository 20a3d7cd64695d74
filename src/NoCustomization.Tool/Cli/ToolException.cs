using System;

namespace NoCustomization.Tool.Cli;

/// <summary>Ends a verb with a message for its user that names the remedy.</summary>
/// <param name="message">The message, in the user's language.</param>
/// <param name="exitCode">What the run ends with.</param>
internal sealed class ToolException(string message, ExitCode exitCode = ExitCode.BadInput) : Exception(message)
{
    /// <summary>What the run ends with.</summary>
    public ExitCode ExitCode { get; } = exitCode;
}
