using System.Collections.Generic;

namespace NoCustomization.Extensibility;

/// <summary>
/// A point with multiplicity <c>Many</c>, as a package consumes it: every implementation, in the declared order; equal orders by extension
/// id, the package's own first. Most callers use <see cref="ExtensionSetCalls"/>. Ask for it by constructor injection.
/// </summary>
/// <typeparam name="TContract">The contract that the package opens.</typeparam>
public interface IExtensionSet<TContract> : IReadOnlyList<IExtensionHandle<TContract>>
    where TContract : class
{
    /// <summary>The id of the extension point.</summary>
    string PointId { get; }
}
