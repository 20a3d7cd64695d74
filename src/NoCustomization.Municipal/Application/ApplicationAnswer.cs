namespace NoCustomization.Municipal.Application;

/// <summary>What became of an application.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Status">Its status, as the system at the other end names it.</param>
/// <param name="Message">What the applicant is told.</param>
public sealed record ApplicationAnswer(string Number, string Status, string Message);
