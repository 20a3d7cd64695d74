namespace NoCustomization.Policy.Calls;

/// <summary>A test whose outcome is certain where an expression runs.</summary>
/// <param name="Test">The test: a comparison, or a call that answers yes or no.</param>
/// <param name="Holds">Its outcome.</param>
public sealed record Guard(Expression Test, bool Holds);
