using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Values;
using NoCustomization.Policy.Libraries.Patching;

namespace NoCustomization.Analyzers.Patching;

/// <summary>What the calls of patching libraries are pointed at.</summary>
internal sealed class Libraries
{
    private readonly PatchContext _context;
    private readonly Reflected _reflected;
    private readonly TraverseChain _traverse;

    /// <summary>Reads calls in one compilation.</summary>
    public Libraries(PatchContext context)
    {
        _context = context;
        _reflected = new Reflected(context, this);
        _traverse = new TraverseChain(context, _reflected);
    }

    /// <summary>What expressions of reflection stand for.</summary>
    public Reflected Reflected => _reflected;

    /// <summary>Whether a type belongs to a patching library.</summary>
    public static bool Is(INamedTypeSymbol? type) => PatchLibraries.MonoMod.Contain(type?.ContainingNamespace) || IsHarmony(type);

    /// <summary>Whether a type belongs to Harmony.</summary>
    public static bool IsHarmony(INamedTypeSymbol? type) => PatchLibraries.Harmony.Contain(type?.ContainingNamespace);

    /// <summary>What a call is pointed at, or null where it is none of interest or its target is not known.</summary>
    public PatchTarget? TargetOf(IInvocationOperation call) => MeaningOf(call.TargetMethod, isCreation: false) switch
    {
        PatchMeaning.None => null,
        PatchMeaning.Traverse => _traverse.TargetOf(call),
        var meaning => Read(meaning, call.TargetMethod, call.InOrder()),
    };

    /// <inheritdoc cref="TargetOf(IInvocationOperation)"/>
    public PatchTarget? TargetOf(IObjectCreationOperation creation) => creation.Constructor is not { } constructor ? null : MeaningOf(constructor, isCreation: true) switch
    {
        PatchMeaning.None => null,
        PatchMeaning.Traverse => _traverse.TargetOf(creation),
        var meaning => Read(meaning, constructor, creation.InOrder()),
    };

    private static PatchMeaning MeaningOf(IMethodSymbol method, bool isCreation) => PatchMeanings.Of(IsHarmony(method.ContainingType), method.ContainingType.Name, method.Name, isCreation);

    private PatchTarget? Read(PatchMeaning meaning, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        var facts = new CallFacts(method, arguments, _context, _reflected);
        if (PatchMeanings.Read(meaning, facts) is not { } accessed)
            return null;
        return accessed.Argument >= 0 ? _reflected.MemberOf(facts.ArgumentOf(accessed.Argument)) : _reflected.Find(accessed.Type, accessed.Query);
    }
}
