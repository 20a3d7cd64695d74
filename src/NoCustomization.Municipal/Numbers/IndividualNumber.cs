using NoCustomization.Municipal.Texts;

namespace NoCustomization.Municipal.Numbers;

/// <summary>
/// Checks an individual number (個人番号) where it is typed in. There is no type that carries one, on purpose: a value that carries it gets written, logged and sent on.
/// </summary>
public static class IndividualNumber
{
    /// <summary>Whether a text is twelve half-width digits with a check digit that fits. Nothing is kept.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <returns>Whether it could be an individual number; whether it was issued, and to whom, nobody can tell from it.</returns>
    public static bool IsValid(string? text) => Digits.Are(text, 12) && CheckDigits.Individual(text!) == text![11] - '0';

    /// <summary>Says what is wrong with a text, in the language of the user interface, without repeating any of it.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <returns>A sentence for people; <see langword="null"/> where nothing is wrong.</returns>
    public static string? Explain(string? text) =>
        !Digits.Are(text, 12) ? NumberTexts.Form(NumberTexts.IndividualNumber, 12)
        : IsValid(text) ? null : NumberTexts.CheckDigit(NumberTexts.IndividualNumber);

    /// <summary>What may be shown or logged in its place: as many stars as a number has digits, whatever the text is.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <returns>Twelve stars; nothing where there is no text.</returns>
    public static string Mask(string? text) => string.IsNullOrEmpty(text) ? "" : "************";
}
