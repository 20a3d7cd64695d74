using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Names;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Access;

/// <summary>
/// NC2003, NC2004 on members: what expressions call, select or create, in so many words or implicitly. Types that are written out are found by their names
/// (<see cref="TypeNames"/>).
/// </summary>
internal static class MemberReferences
{
    /// <summary>A method is called, or made a delegate, by an expression.</summary>
    public static void OnMethod(OperationAnalysisContext context, VendorCompilation vendor, IMethodSymbol method, bool isVirtual)
    {
        var called = isVirtual ? LeastOverridden(method) : method;
        if (method.MethodKind == MethodKind.Constructor)
            OnConstructor(context, vendor, method);
        else
            Report(context, vendor, ReferenceUse.Of(vendor, called));
    }

    /// <summary>A generic method is called, or made a delegate, with type arguments that nobody wrote.</summary>
    public static void OnTypeArguments(OperationAnalysisContext context, VendorCompilation vendor, IMethodSymbol method)
    {
        if (InferredUse(vendor, method) is not { } usage)
            return;
        var syntax = context.Operation.Syntax;
        // Those that are written out have their own findings, and so has a restricted method.
        if (!NameSyntax.HasTypeArguments(syntax) && !(method.Name == "Cast" && NameSyntax.NamesElementType(syntax)) && ReferenceUse.Of(vendor, method) is null)
            Report(context, vendor, usage);
    }

    private static Usage? InferredUse(VendorCompilation vendor, IMethodSymbol method)
    {
        foreach (var argument in method.TypeArguments)
        {
            if (ReferenceUse.InType(vendor, argument) is { } usage)
                return usage;
        }

        // Visual Basic takes those that the receiver decides out of an extension method's list.
        if (method.ReducedFrom is { } whole)
        {
            foreach (var parameter in whole.TypeParameters)
            {
                if (method.GetTypeInferredDuringReduction(parameter) is { } inferred && ReferenceUse.InType(vendor, inferred) is { } usage)
                    return usage;
            }
        }

        return null;
    }

    /// <summary>A field, property or event is selected.</summary>
    public static void OnMember(OperationAnalysisContext context, VendorCompilation vendor, IMemberReferenceOperation reference)
    {
        var member = reference.Member;
        if (member is IPropertySymbol property)
            member = IsBase(reference.Instance) ? property : LeastOverridden(property);
        var usage = ReferenceUse.Of(vendor, member);
        // A free property or event may have an accessor that is not.
        if (usage is null && member is IPropertySymbol used && vendor.CoreSymbolOf(member) is { } target)
        {
            var (reads, writes) = PropertyUse.Of(reference);
            usage = (reads ? AccessorSymbol.UsageOf(target, used.GetMethod) : null) ?? (writes ? AccessorSymbol.UsageOf(target, used.SetMethod) : null);
        }

        if (usage is null && member is IEventSymbol signal && reference.Parent is IEventAssignmentOperation assignment && vendor.CoreSymbolOf(member) is { } whole)
            usage = AccessorSymbol.UsageOf(whole, assignment.Adds ? signal.AddMethod : signal.RemoveMethod);
        if (usage is { } broken)
            context.Report(vendor, broken, NameSyntax.LocationOf(reference.Syntax));
    }

    /// <summary>An object is created by a constructor.</summary>
    public static void OnConstructor(OperationAnalysisContext context, VendorCompilation vendor, IMethodSymbol constructor)
    {
        if (ReferenceUse.Of(vendor, constructor) is not { } usage)
            return;
        if (ReferenceUse.Of(vendor, constructor.ContainingType) is not { } typeUsage)
            Report(context, vendor, usage);
        else if (context.Operation is IObjectCreationOperation && !NameSyntax.NamesCreatedType(context.Operation.Syntax))
            // Where the type is written out, it has the finding: in `new R()`, and in the base list before `: base(…)`.
            Report(context, vendor, typeUsage);
    }

    /// <summary>A generic type of someone else is created with type arguments that nobody wrote: <c>new()</c>.</summary>
    public static void OnCreatedType(OperationAnalysisContext context, VendorCompilation vendor, INamedTypeSymbol type)
    {
        if (ReferenceUse.InType(vendor, type) is { } usage && !NameSyntax.NamesCreatedType(context.Operation.Syntax))
            Report(context, vendor, usage);
    }

    /// <summary>An operator or a conversion is called: the whole expression is its name.</summary>
    public static void OnOperator(OperationAnalysisContext context, VendorCompilation vendor, IMethodSymbol method)
    {
        if (ReferenceUse.Of(vendor, method) is { } usage)
            context.Report(vendor, usage, context.Operation.Syntax.GetLocation());
    }

    /// <summary>A member is called for which no expression stands: a step of a pattern.</summary>
    public static bool OnImplicit(OperationAnalysisContext context, VendorCompilation vendor, ISymbol? member)
    {
        if (ReferenceUse.Of(vendor, member) is not { } usage)
            return false;
        Report(context, vendor, usage);
        return true;
    }

    /// <summary>A method group inside <c>nameof</c>, in Visual Basic a property as well: none is an operation of its own.</summary>
    public static void OnNameOf(OperationAnalysisContext context, VendorCompilation vendor, IOperation name)
    {
        if (NameSyntax.NameOfArgument(name.Syntax) is not { } argument || name.SemanticModel is not { } model)
            return;
        var info = model.GetSymbolInfo(argument, context.CancellationToken);
        var symbol = info.Symbol ?? (info.CandidateSymbols.Length > 0 ? info.CandidateSymbols[0] : null);
        if ((symbol is IMethodSymbol || symbol is IPropertySymbol && name.Language == LanguageNames.VisualBasic) && ReferenceUse.Of(vendor, symbol) is { } usage)
            context.Report(vendor, usage, NameSyntax.LocationOf(argument));
    }

    /// <summary>Whether a receiver selects the very declaration that is named: <c>base</c>.</summary>
    public static bool IsBase(IOperation? instance) => instance is IInstanceReferenceOperation && NameSyntax.IsBase(instance.Syntax);

    // The compiler calls what an override overrides; the override's own name leaves no trace.
    private static IMethodSymbol LeastOverridden(IMethodSymbol method)
    {
        while (method.IsOverride && method.OverriddenMethod is { } overridden)
            method = overridden;
        return method;
    }

    private static IPropertySymbol LeastOverridden(IPropertySymbol property)
    {
        while (property.IsOverride && property.OverriddenProperty is { } overridden)
            property = overridden;
        return property;
    }

    private static void Report(OperationAnalysisContext context, VendorCompilation vendor, Usage? usage)
    {
        if (usage is { } broken)
            context.Report(vendor, broken, NameSyntax.LocationOf(context.Operation.Syntax));
    }
}
