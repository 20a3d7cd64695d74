using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NoCustomization.CodeFixes;

/// <summary>What a lookup finds, as code names it: itself, the property of an accessor, or the member of an interface that it implements.</summary>
internal static class SoughtMember
{
    /// <summary>Whether a method looks up one method, property or field by its name.</summary>
    public static bool IsLookup(IMethodSymbol method) => InvokedMember.Is(method) || method is { ContainingType.Name: "Type" or "TypeInfo" or "RuntimeReflectionExtensions" or "TypeExtensions", ReturnType.Name: "MethodInfo" or "PropertyInfo" or "FieldInfo" }
        && method.Parameters.Any(static p => p.Type.SpecialType == SpecialType.System_String);

    /// <summary>The member; null where it is not known for certain, or is never in the vendor's reach.</summary>
    /// <param name="use">The lookup and what is done with it.</param>
    /// <param name="target">The id of what the finding is about.</param>
    public static ISymbol? Of(ReflectedUse use, string target)
    {
        var name = use.Lookup.Arguments.FirstOrDefault(static a => a.Parameter?.Type.SpecialType == SpecialType.System_String)?.Value.ConstantValue;
        if (name is not { HasValue: true, Value: string text } || TypeOf(ReflectedUse.ReceiverOf(use.Lookup), use.Lookup.SemanticModel!) is not { } type)
            return null;
        for (var current = type as INamedTypeSymbol; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member.MetadataName == text && KindOf(use.Lookup) == member.Kind && (Swap.IdOf(member) == target || member is IMethodSymbol { AssociatedSymbol: { } whole } && Swap.IdOf(whole) == target))
                    return AsNamed(member) is { } named && MayBeNamed(named, use) && !IsImplementedAnew(named, member, use) ? named : null;
            }
        }

        return null;
    }

    private static SymbolKind KindOf(IInvocationOperation lookup) => lookup.TargetMethod.ReturnType.Name switch
    {
        "MethodInfo" => SymbolKind.Method,
        "PropertyInfo" => SymbolKind.Property,
        "FieldInfo" => SymbolKind.Field,
        _ => InvokedMember.KindOf(lookup),
    };

    private static ITypeSymbol? TypeOf(IOperation? type, SemanticModel model) => type switch
    {
        ITypeOfOperation named => named.TypeOperand,
        IInvocationOperation { TargetMethod: { Name: "GetType", Parameters.Length: 0 }, Instance: { } instance } => ReflectedUse.Bare(instance).Type,
        IInvocationOperation { TargetMethod.Name: "GetTypeInfo" or "AsType" } => TypeOf(ReflectedUse.ReceiverOf(type), model),
        IPropertyReferenceOperation { Property.Name: "BaseType" } => TypeOf(ReflectedUse.ReceiverOf(type), model)?.BaseType,
        ILocalReferenceOperation or IFieldReferenceOperation => TypeOf(LoneVariable.ValueOf(type, model, default), model),
        _ => null,
    };

    private static ISymbol? AsNamed(ISymbol member)
    {
        var seen = Implemented(member).FirstOrDefault(static m => m.DeclaredAccessibility == Accessibility.Public) ?? member;
        seen = seen is IMethodSymbol { AssociatedSymbol: { } associated } ? associated : seen;
        // A friend's access is a finding, too.
        return seen.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal ? seen : null;
    }

    private static IEnumerable<ISymbol> Implemented(ISymbol member) => member switch
    {
        IMethodSymbol method => method.ExplicitInterfaceImplementations,
        IPropertySymbol property => property.ExplicitInterfaceImplementations,
        _ => [],
    };

    // A class that derives and implements the interface again means its base's implementation, which no call through the interface reaches.
    private static bool IsImplementedAnew(ISymbol named, ISymbol found, ReflectedUse use) => named.ContainingType.TypeKind == TypeKind.Interface
        && use.Object is { } target
        && ReflectedValue.Of(target).Type?.FindImplementationForInterfaceMember(named) is { } implementation
        && !SymbolEqualityComparer.Default.Equals(implementation.ContainingType.OriginalDefinition, found.ContainingType.OriginalDefinition);

    // To name it may be the next finding.
    private static bool MayBeNamed(ISymbol member, ReflectedUse use)
    {
        var accessor = member is not IPropertySymbol property ? null : use.Accessor == "SetMethod" || use.Action == "SetValue" ? property.SetMethod : property.GetMethod;
        return Release.Covers(member) && (accessor is null || !Release.IsWithheld(accessor));
    }
}
