using NoCustomization.Policy.Cores;

namespace NoCustomization.Policy.Usages;

/// <summary>
/// One thing that vendor code does to a core, as plain facts: the only input of the rules, and the same from both eyes.
/// A value without references of its own into an eye, cheap to make in a hot path.
/// </summary>
public readonly struct Usage
{
    private Usage(UsageKind kind, CorePackage? package, CoreSymbol? target, string? otherTarget, UsageTraits traits)
    {
        Kind = kind;
        Package = package;
        Target = target;
        OtherTarget = otherTarget;
        Traits = traits;
    }

    /// <summary>What is done.</summary>
    public UsageKind Kind { get; }

    /// <summary>The core it is done to; null only for usages of range NC9.</summary>
    public CorePackage? Package { get; }

    /// <summary>The core symbol touched, or null where the target is none.</summary>
    public CoreSymbol? Target { get; }

    /// <summary>A target that is no symbol, in the target grammar: <c>N:Ns</c>, <c>assembly:x</c>, <c>rule:NC1001</c>.</summary>
    public string? OtherTarget { get; }

    /// <summary>Further facts.</summary>
    public UsageTraits Traits { get; }

    /// <summary>
    /// The target in the target grammar, part of the finding's identity. Of what an interceptor takes the place of, compiled code often tells no more than the type.
    /// </summary>
    public string TargetId => (Kind == UsageKind.Intercept && Target is { IsType: false, ContainingType: { } type } ? type : Target)?.DocumentationId ?? OtherTarget ?? "";

    /// <summary>Whether a fact holds.</summary>
    public bool Is(UsageTraits trait) => (Traits & trait) != 0;

    /// <summary>A usage of a core symbol.</summary>
    public static Usage Of(UsageKind kind, CoreSymbol target, UsageTraits traits = UsageTraits.None) =>
        new(kind, target.Package, target, null, traits);

    /// <summary>A usage whose target is no symbol.</summary>
    /// <param name="kind">What is done.</param>
    /// <param name="package">The core, or null for range NC9.</param>
    /// <param name="target">The target in the target grammar.</param>
    /// <param name="traits">Further facts.</param>
    public static Usage Of(UsageKind kind, CorePackage? package, string target, UsageTraits traits = UsageTraits.None) =>
        new(kind, package, null, target, traits);
}
