namespace NoCustomization.Municipal.Linkage;

/// <summary>What financial accounting did with an entry.</summary>
/// <param name="Number">Number of the entry.</param>
/// <param name="IsTaken">Whether it was taken.</param>
/// <param name="Message">Why not.</param>
public sealed record AccountingResult(string Number, bool IsTaken, string Message);
