using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Rules.NC1;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Rules.NC7;

namespace NoCustomization.Analyzers.Authoring;

/// <summary>NC7006: settings of a configuration point, and of the types it is made of, that nothing bounds.</summary>
internal sealed class NC7006_SettingExtractor
{
    // Configuration points may share what they are made of.
    private readonly ConcurrentDictionary<ISymbol, bool> _reported = new(SymbolEqualityComparer.Default);
    private readonly Lazy<HashSet<ISymbol>> _checked;

    private NC7006_SettingExtractor(Compilation compilation) => _checked = new Lazy<HashSet<ISymbol>>(() => SettingBounds.CheckedIn(compilation.Assembly));

    /// <summary>Registers the extractor.</summary>
    public static void Register(Registrar on) => on.OnType(new NC7006_SettingExtractor(on.Vendor.Compilation).Analyze);

    private void Analyze(SymbolAnalysisContext context, VendorCompilation own)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (AnnotatedSymbols.Find(type, AnnotationNames.ConfigurationPoint) is not null && own.CoreSymbolOf(type) is { } point)
            Visit(type, point, context, own, new HashSet<ISymbol>(SymbolEqualityComparer.Default));
    }

    private void Visit(INamedTypeSymbol type, CoreSymbol point, SymbolAnalysisContext context, VendorCompilation own, HashSet<ISymbol> visited)
    {
        if (!visited.Add(type.OriginalDefinition) || SettingBounds.ChecksItself(type) || _checked.Value.Contains(type.OriginalDefinition))
            return;
        for (var current = type; current is not null && IsOwn(current, own); current = current.BaseType)
        {
            foreach (var member in current.OriginalDefinition.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public } property)
                    Visit(property, point, context, own, visited);
            }
        }
    }

    private void Visit(IPropertySymbol property, CoreSymbol point, SymbolAnalysisContext context, VendorCompilation own, HashSet<ISymbol> visited)
    {
        var value = SettingTypes.ValueOf(property.Type);
        // A binder fills objects that it cannot set.
        if (value is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } part && IsOwn(part, own))
        {
            if (AnnotatedSymbols.Find(part, AnnotationNames.ConfigurationPoint) is null)
                Visit(part, point, context, own, visited);
            return;
        }

        if (property.SetMethod is not { DeclaredAccessibility: Accessibility.Public } || !SettingTypes.CanBeBounded(value) || own.CoreSymbolOf(property) is not { } setting)
            return;
        if (SettingBounds.Declares(property) || SettingBounds.HasDefault(property, context.CancellationToken) || !SettingBounds.IsAutomatic(property, context.CancellationToken))
            return;
        if (_reported.TryAdd(property, true))
            context.Report(own, NC7006_ParameterUnbounded.Judge(setting, point, SettingTypes.IsNumber(value)), property, Ancestry.Identifier(property));
    }

    private static bool IsOwn(INamedTypeSymbol type, VendorCompilation own) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, own.Compilation.Assembly);
}
