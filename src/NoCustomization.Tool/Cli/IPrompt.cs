namespace NoCustomization.Tool.Cli;

/// <summary>A person who can be asked.</summary>
internal interface IPrompt
{
    /// <summary>Asks, and waits for a line.</summary>
    /// <param name="question">The question, in the user's language.</param>
    /// <returns>The answer; null where there will be no more.</returns>
    string? Ask(string question);

    /// <summary>Asks for something that must not be seen.</summary>
    /// <param name="question">The question, in the user's language.</param>
    /// <returns>The answer; null where there will be none.</returns>
    string? AskSecret(string question);
}
