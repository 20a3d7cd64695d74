using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Policy.Libraries.Patching;

/// <summary>What a value that a patching library is given may stand for.</summary>
/// <param name="Core">The core member, or the core type where it is not known which; null where it is the vendor's.</param>
/// <param name="Type">The type that further steps start from; null where it is of no interest.</param>
/// <param name="Lookup">The call of the library by which it was found; null where it was found without.</param>
/// <param name="Frame">Where that call is evaluated.</param>
internal readonly record struct PatchTarget(CoreSymbol? Core, ReflectedType? Type, Expression? Lookup = null, Frame? Frame = null);
