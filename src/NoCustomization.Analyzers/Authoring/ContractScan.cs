using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Cores;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Rules.NC1;
using NoCustomization.Analyzers.Syntax;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Rules.NC7;

namespace NoCustomization.Analyzers.Authoring;

/// <summary>Goes through all that an open contract shows to vendors: its header, its members, what it inherits within the core, and the types nested in it.</summary>
/// <param name="context">Where the contract is judged.</param>
/// <param name="own">The core's own compilation.</param>
/// <param name="contract">The type that is open, or that holds an open member.</param>
/// <param name="reported">What has been reported by now.</param>
internal sealed class ContractScan(SymbolAnalysisContext context, VendorCompilation own, INamedTypeSymbol contract, ConcurrentDictionary<string, bool> reported)
{
    private readonly HashSet<ISymbol> _visited = new(SymbolEqualityComparer.Default);

    // Delegates whose signatures are being looked at: one may name itself.
    private readonly HashSet<ISymbol> _delegates = new(SymbolEqualityComparer.Default);
    private readonly bool _isDerived = VendorView.CanDerive(contract);

    /// <summary>Goes through the contract.</summary>
    public void Run() => Visit(contract);

    /// <summary>Goes through one member.</summary>
    public void Scan(ISymbol member)
    {
        var place = PlaceOf(member);
        Attributes(member.GetAttributes(), member, place);
        switch (member)
        {
            case IMethodSymbol method:
                Signature(method, member, place);
                Attributes(method.GetReturnTypeAttributes(), member, place);
                Constraints(method.TypeParameters, member, place);
                break;
            case IPropertySymbol property:
                Show(property.Type, member, place);
                Parameters(property.Parameters, member);
                break;
            case IEventSymbol @event:
                Show(@event.Type, member, place);
                break;
            case IFieldSymbol field:
                Show(field.Type, member, place);
                break;
        }
    }

    private void Visit(INamedTypeSymbol type)
    {
        if (!_visited.Add(type))
            return;
        context.CancellationToken.ThrowIfCancellationRequested();
        Header(type);
        foreach (var member in type.GetMembers())
        {
            if (!IsShown(member))
                continue;
            if (member is not INamedTypeSymbol nested)
                Scan(member);
            else if (own.CoreSymbolOf(nested) is { } core && !NC7003_LeakExtractor.IsContract(core))
                Visit(nested);
        }

        if (type.TypeKind == TypeKind.Class)
            VisitParent(type.BaseType);
        if (type.TypeKind == TypeKind.Interface)
        {
            foreach (var parent in type.Interfaces)
                VisitParent(parent);
        }
    }

    // A parent that must not be named is the leak itself; one that is open has findings of its own.
    private void VisitParent(INamedTypeSymbol? parent)
    {
        if (own.CoreSymbolOf(parent) is { } core && Openness.JudgeReference(core) == ReferenceVerdict.Allowed && !NC7003_LeakExtractor.IsContract(core))
            Visit(parent!.OriginalDefinition);
    }

    // A member that must not be named shows nothing, unless a vendor has to supply it; what the compiler adds shows what is written anyway.
    private bool IsShown(ISymbol member)
    {
        if (member.IsImplicitlyDeclared || member is IMethodSymbol { AssociatedSymbol: not null })
            return false;
        if (member.DeclaredAccessibility != Accessibility.Public && !(_isDerived && VendorView.IsOpen(member.DeclaredAccessibility)))
            return false;
        return member.IsAbstract && member is not INamedTypeSymbol || own.CoreSymbolOf(member) is not { } core || !IsInternal(core);
    }

    private static bool IsInternal(CoreSymbol symbol) => Openness.JudgeReference(symbol) == ReferenceVerdict.PackageInternal;

    private void Header(INamedTypeSymbol type)
    {
        var place = PlaceOf(type);
        Attributes(type.GetAttributes(), type, place);
        Constraints(type.TypeParameters, type, place);
        if (type.DelegateInvokeMethod is { } invoke)
            Signature(invoke, type, place);
        if (type is { TypeKind: TypeKind.Class, BaseType: { } parent })
            Show(parent, type, BasePlaceOf(type, parent, place));
        foreach (var listed in type.Interfaces)
            Show(listed, type, BasePlaceOf(type, listed, place));
    }

    private void Signature(IMethodSymbol method, ISymbol member, Location place)
    {
        Show(method.ReturnType, member, place);
        Parameters(method.Parameters, member);
    }

    private void Parameters(ImmutableArray<IParameterSymbol> parameters, ISymbol member)
    {
        foreach (var parameter in parameters)
        {
            var place = PlaceOf(parameter);
            Show(parameter.Type, member, place);
            Attributes(parameter.GetAttributes(), member, place);
            if (parameter.HasExplicitDefaultValue && parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
                Default(type, parameter.ExplicitDefaultValue, member, place);
        }
    }

    // Whoever overrides the member repeats the default by its name.
    private void Default(INamedTypeSymbol type, object? value, ISymbol member, Location place)
    {
        foreach (var constant in type.GetMembers())
        {
            if (constant is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, value) && own.CoreSymbolOf(field) is { } core && IsInternal(core))
                Report(core, member, place);
        }
    }

    private void Constraints(ImmutableArray<ITypeParameterSymbol> parameters, ISymbol member, Location place)
    {
        foreach (var parameter in parameters)
        {
            foreach (var constraint in parameter.ConstraintTypes)
                Show(constraint, member, place);
        }
    }

    // What is said to the compiler or to the package alone, by attributes that nobody outside can see, shows nothing.
    private void Attributes(ImmutableArray<AttributeData> attributes, ISymbol member, Location place)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is not { } type || Annotation.Is(attribute, out _) || !VendorView.Sees(type))
                continue;
            Show(type, member, place);
            foreach (var argument in attribute.ConstructorArguments)
                Argument(argument, member, place);
            foreach (var argument in attribute.NamedArguments)
                Argument(argument.Value, member, place);
        }
    }

    private void Argument(TypedConstant argument, ISymbol member, Location place)
    {
        if (argument.Kind == TypedConstantKind.Array && !argument.IsNull)
        {
            foreach (var item in argument.Values)
                Argument(item, member, place);
        }
        else if (argument is { Kind: TypedConstantKind.Type, Value: ITypeSymbol type } && VendorView.Sees(type))
        {
            Show(type, member, place);
        }
    }

    private void Show(ITypeSymbol? type, ISymbol member, Location place)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                Show(array.ElementType, member, place);
                break;
            case IPointerTypeSymbol pointer:
                Show(pointer.PointedAtType, member, place);
                break;
            case IFunctionPointerTypeSymbol function:
                Show(function.Signature.ReturnType, member, place);
                foreach (var parameter in function.Signature.Parameters)
                    Show(parameter.Type, member, place);
                break;
            case INamedTypeSymbol named:
                Show(named, member, place);
                break;
        }
    }

    private void Show(INamedTypeSymbol named, ISymbol member, Location place)
    {
        for (var outer = named; outer is not null; outer = outer.ContainingType)
        {
            foreach (var argument in outer.TypeArguments)
                Show(argument, member, place);
        }

        if (own.CoreSymbolOf(named) is not { } core)
            return;
        if (Openness.JudgeReference(core) != ReferenceVerdict.Allowed)
            Report(core, member, place);
        // A delegate is nothing but its signature; one that is open has findings of its own.
        else if (named.OriginalDefinition.DelegateInvokeMethod is { } invoke && !NC7003_LeakExtractor.IsContract(core) && _delegates.Add(named.OriginalDefinition))
        {
            Show(invoke.ReturnType, member, place);
            foreach (var parameter in invoke.Parameters)
                Show(parameter.Type, member, place);
            _delegates.Remove(named.OriginalDefinition);
        }
    }

    private void Report(CoreSymbol shown, ISymbol member, Location place)
    {
        var site = IsOwn(member) ? member : contract;
        if (own.CoreSymbolOf(site) is not { } by || NC7003_ExtensionPointLeaksInternals.Judge(shown, by) is not { } verdict)
            return;
        // The parameter of a record is a property as well.
        var spot = (place.SourceTree?.FilePath ?? "") + place.SourceSpan + shown.DocumentationId;
        if (reported.TryAdd(by.DocumentationId + "\n" + shown.DocumentationId, true) && reported.TryAdd(spot, true))
            context.Report(own, verdict, site, place);
    }

    private bool IsOwn(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, own.Compilation.Assembly);

    private Location PlaceOf(ISymbol symbol) => Ancestry.Identifier(IsOwn(symbol) && !symbol.IsImplicitlyDeclared ? symbol : contract);

    private Location BasePlaceOf(INamedTypeSymbol type, INamedTypeSymbol parent, Location place) => IsOwn(type) ? BaseList.LocationOf(type, parent, context.CancellationToken) : place;
}
