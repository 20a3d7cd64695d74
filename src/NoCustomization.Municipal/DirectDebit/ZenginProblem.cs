using NoCustomization.Municipal.Texts;

namespace NoCustomization.Municipal.DirectDebit;

/// <summary>What is wrong with a direct debit file, and where.</summary>
/// <param name="Record">The record, from 1; 0 for the file as a whole.</param>
/// <param name="Message">A sentence for people, in the language of the user interface. It repeats no account number and no name.</param>
public sealed record ZenginProblem(int Record, string Message)
{
    /// <summary>Place and message, for people.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Record == 0 ? Message : ZenginTexts.At(Record, Message);
}
