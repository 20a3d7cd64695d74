using NoCustomization.Policy.Cores;

namespace NoCustomization.Policy.Libraries.Pipeline;

/// <summary>An endpoint that a core serves.</summary>
/// <param name="route">Its address and verbs.</param>
/// <param name="action">The method that serves it.</param>
public sealed class CoreEndpoint(Route route, CoreSymbol action)
{
    /// <summary>Its address and verbs.</summary>
    public Route Route { get; } = route;

    /// <summary>The method that serves it.</summary>
    public CoreSymbol Action { get; } = action;
}
