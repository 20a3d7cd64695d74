using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Syntax;

namespace NoCustomization.Analyzers.Authoring;

/// <summary>What bounds a setting: attributes, a check of its whole type, a default.</summary>
internal static class SettingBounds
{
    /// <summary>Whether attributes bound a property. That it must be there, or how it is shown, bounds nothing.</summary>
    public static bool Declares(IPropertySymbol property)
    {
        if (Declare(property.GetAttributes()))
            return true;
        // What a record's author writes at the parameter the compiler leaves there.
        if (!property.ContainingType.IsRecord)
            return false;
        foreach (var constructor in property.ContainingType.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (parameter.Name == property.Name && Declare(parameter.GetAttributes()))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type checks itself, or an attribute checks it.</summary>
    public static bool ChecksItself(INamedTypeSymbol type)
    {
        foreach (var contract in type.AllInterfaces)
        {
            if (contract.Name == "IValidatableObject" && IsDataAnnotations(contract.ContainingNamespace))
                return true;
        }

        return Declare(type.GetAttributes());
    }

    /// <summary>Whether a property has a default: where it is declared, or in a constructor.</summary>
    public static bool HasDefault(IPropertySymbol property, CancellationToken cancellation)
    {
        foreach (var part in property.DeclaringSyntaxReferences)
        {
            var syntax = part.GetSyntax(cancellation);
            if (property.Language == LanguageNames.VisualBasic ? VisualBasicSettings.HasValue(syntax) : CSharpSettings.HasValue(syntax))
                return true;
        }

        foreach (var constructor in property.ContainingType.InstanceConstructors)
        {
            foreach (var part in constructor.DeclaringSyntaxReferences)
            {
                var syntax = part.GetSyntax(cancellation);
                if (property.Language == LanguageNames.VisualBasic ? VisualBasicSettings.Assigns(syntax, property.Name) : CSharpSettings.Assigns(syntax, property.Name))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether the compiler writes a property's accessors: what one written by hand accepts nobody knows.</summary>
    public static bool IsAutomatic(IPropertySymbol property, CancellationToken cancellation)
    {
        foreach (var part in property.SetMethod!.DeclaringSyntaxReferences)
        {
            var syntax = part.GetSyntax(cancellation);
            if (property.Language == LanguageNames.VisualBasic || !CSharpSettings.IsAutomatic(syntax))
                return false;
        }

        return !property.IsAbstract;
    }

    /// <summary>The types for which classes in an assembly check options by code of their own.</summary>
    public static HashSet<ISymbol> CheckedIn(IAssemblySymbol assembly)
    {
        var found = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        Collect(assembly.GlobalNamespace, found);
        return found;
    }

    private static void Collect(INamespaceOrTypeSymbol container, HashSet<ISymbol> found)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is not INamespaceOrTypeSymbol inner)
                continue;
            Collect(inner, found);
            // What is generated from attributes checks no more than these.
            if (inner is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type || Has(type.GetAttributes(), "OptionsValidatorAttribute"))
                continue;
            foreach (var contract in type.AllInterfaces)
            {
                if (contract is { Name: "IValidateOptions", Arity: 1, ContainingNamespace: { Name: "Options", ContainingNamespace.Name: "Extensions" } })
                    found.Add(contract.TypeArguments[0].OriginalDefinition);
            }
        }
    }

    private static bool Has(ImmutableArray<AttributeData> attributes, string name)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass?.Name == name)
                return true;
        }

        return false;
    }

    private static bool Declare(ImmutableArray<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is { } type && (IsStatutory(type) || IsValidation(type)))
                return true;
        }

        return false;
    }

    // How the law binds a parameter's value, with the highest that it allows.
    private static bool IsStatutory(INamedTypeSymbol type) => type is
    {
        Name: "StatutoryAttribute",
        ContainingNamespace: { Name: "Parameters", ContainingNamespace: { Name: "NoCustomization", ContainingNamespace.IsGlobalNamespace: true } },
    };

    private static bool IsValidation(INamedTypeSymbol type)
    {
        if (type.Name is "RequiredAttribute" or "DataTypeAttribute" && IsDataAnnotations(type.ContainingNamespace))
            return false;
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == "ValidationAttribute" && IsDataAnnotations(current.ContainingNamespace))
                return true;
        }

        return false;
    }

    private static bool IsDataAnnotations(INamespaceSymbol space) => space is
    {
        Name: "DataAnnotations",
        ContainingNamespace: { Name: "ComponentModel", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } },
    };
}
