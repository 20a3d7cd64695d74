using NoCustomization.Policy.Calls;

namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>What stands behind a service: a type, or what a value or a factory gives.</summary>
/// <param name="Type">Its type; null where it is neither a core's nor the vendor's, or not known.</param>
/// <param name="Value">The expression that gives it; null where a type alone is named.</param>
/// <param name="Frame">Where the expression is evaluated.</param>
internal readonly record struct Implementation(ReflectedType? Type, Expression? Value = null, Frame? Frame = null);
