using System.Threading;
using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Flow;
using NoCustomization.Policy.Flow;

namespace NoCustomization.Analyzers.Rules.NC1;

/// <summary>NC1008: an override leaves out what it overrides on a path that returns.</summary>
internal static class NC1008_BaseCallExtractor
{
    /// <summary>Whether an overriding method, or an overriding accessor of a property or event, does not call base on every path.</summary>
    public static bool Skips(ISymbol member, Compilation compilation, CancellationToken cancellation) => member switch
    {
        IMethodSymbol method => SkipsBase(method, compilation, cancellation),
        IPropertySymbol property => SkipsBase(property.GetMethod, compilation, cancellation) || SkipsBase(property.SetMethod, compilation, cancellation),
        IEventSymbol @event => SkipsBase(@event.AddMethod, compilation, cancellation) || SkipsBase(@event.RemoveMethod, compilation, cancellation),
        _ => false,
    };

    // Below an abstract declaration there is nothing to call; that declaration has the finding itself.
    private static bool SkipsBase(IMethodSymbol? method, Compilation compilation, CancellationToken cancellation) =>
        method?.OverriddenMethod is { IsAbstract: false } && BaseCallFinder.In(method, compilation, cancellation) != BaseCalls.OnEveryPath;
}
