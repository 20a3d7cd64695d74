namespace NoCustomization.Extensibility;

/// <summary>
/// A point with multiplicity <c>One</c>, as a package consumes it: the extension that provides the contract, or the package's default.
/// Ask for it by constructor injection, from a service of any lifetime; in one without a scope, each call has a scope of its own.
/// </summary>
/// <typeparam name="TContract">The contract that the package opens.</typeparam>
public interface IExtensionPoint<TContract> : IExtensionHandle<TContract>
    where TContract : class
{
    /// <summary>Whether an extension provides it; otherwise the package's default runs.</summary>
    bool IsProvided { get; }
}
