namespace NoCustomization.Municipal.DirectDebit;

/// <summary>A field of a record of fixed length.</summary>
/// <param name="Key">Names it in code and texts.</param>
/// <param name="Length">In bytes.</param>
/// <param name="IsNumber">Digits, right-aligned with zeros before them; otherwise characters, left-aligned with spaces behind them.</param>
/// <param name="MayBeBlank">Whether a number may be left blank in a file that is read.</param>
/// <param name="MayBeText">Whether it may be characters instead, left-aligned with spaces behind them.</param>
internal sealed record ZenginField(string Key, int Length, bool IsNumber, bool MayBeBlank = false, bool MayBeText = false);
