namespace NoCustomization.Municipal.DirectDebit;

/// <summary>A field of a record of fixed length.</summary>
/// <param name="Key">Names it in code and texts.</param>
/// <param name="Length">In bytes.</param>
/// <param name="IsNumber">Digits, right-aligned with zeros before them; otherwise characters, left-aligned with spaces behind them.</param>
internal sealed record ZenginField(string Key, int Length, bool IsNumber);
