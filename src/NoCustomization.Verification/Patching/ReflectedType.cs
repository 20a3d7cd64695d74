using NoCustomization.Policy.Cores;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Patching;

/// <summary>A type that reflection is pointed at.</summary>
/// <param name="Core">The core symbol, or null where it is no core's.</param>
/// <param name="Instance">Its definition; null where it is not at hand, or has nothing to do with a core.</param>
internal readonly record struct ReflectedType(CoreSymbol? Core, TypeInstance? Instance);
