using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Patching;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries;

namespace NoCustomization.Analyzers.Calls;

/// <summary>A member of a type of a core or of the vendor.</summary>
/// <param name="context">The compilation.</param>
/// <param name="declaring">The type that declares it.</param>
/// <param name="symbol">The symbol, as the references with all their members have it.</param>
/// <param name="isField">Whether the field of an event is meant.</param>
internal sealed class SourceMember(CallContext context, SourceType declaring, ISymbol symbol, bool isField = false) : ReflectedMember
{
    /// <summary>The symbol, as the references with all their members have it.</summary>
    public ISymbol Symbol { get; } = symbol;

    /// <inheritdoc/>
    public override MemberSort Sort => isField ? MemberSort.Field : Symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => MemberSort.Constructor,
        IMethodSymbol { MethodKind: MethodKind.StaticConstructor } => MemberSort.StaticConstructor,
        IMethodSymbol => MemberSort.Method,
        IPropertySymbol => MemberSort.Property,
        IFieldSymbol => MemberSort.Field,
        IEventSymbol => MemberSort.Event,
        _ => MemberSort.NestedType,
    };

    /// <inheritdoc/>
    public override string Name => Symbol.MetadataName;

    /// <inheritdoc/>
    public override ReflectedType Declaring => declaring;

    /// <inheritdoc/>
    public override bool IsPublic => !isField && Symbol.DeclaredAccessibility == Accessibility.Public;

    /// <inheritdoc/>
    public override bool IsPrivate => isField || Symbol.DeclaredAccessibility == Accessibility.Private;

    /// <inheritdoc/>
    public override CoreSymbol? Core => declaring.Core is null ? null : context.Patches.CoreOf(Symbol);

    /// <inheritdoc/>
    public override ReflectedType? ValueType => context.TypeOf(Symbol switch
    {
        IMethodSymbol { ReturnsVoid: false } method => method.ReturnType,
        IPropertySymbol property => property.Type,
        IFieldSymbol value => value.Type,
        INamedTypeSymbol type => type,
        _ => null,
    });

    /// <inheritdoc/>
    public override IReadOnlyList<string> Parameters
    {
        get
        {
            var parameters = Symbol switch { IMethodSymbol method => method.Parameters, IPropertySymbol property => property.Parameters, _ => ImmutableArray<IParameterSymbol>.Empty };
            return parameters.IsEmpty ? Array.Empty<string>() : Array.ConvertAll([.. parameters], static p => MemberFinder.Display(p.Type));
        }
    }

    /// <inheritdoc/>
    public override AccessorAccess Getter => AccessOf((Symbol as IPropertySymbol)?.GetMethod);

    /// <inheritdoc/>
    public override AccessorAccess Setter => Symbol switch
    {
        IFieldSymbol { IsConst: true } => AccessorAccess.None,
        IFieldSymbol { IsReadOnly: true } => AccessorAccess.AtCreation,
        IFieldSymbol => IsPublic ? AccessorAccess.Public : AccessorAccess.Hidden,
        IPropertySymbol { SetMethod: { IsInitOnly: true, DeclaredAccessibility: Accessibility.Public } } => AccessorAccess.AtCreation,
        _ => AccessOf((Symbol as IPropertySymbol)?.SetMethod),
    };

    private static AccessorAccess AccessOf(IMethodSymbol? accessor) =>
        accessor is null ? AccessorAccess.None : accessor.DeclaredAccessibility == Accessibility.Public ? AccessorAccess.Public : AccessorAccess.Hidden;
}
