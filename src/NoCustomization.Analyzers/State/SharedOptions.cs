using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Values;
using NoCustomization.Policy.Libraries.Options;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.State;

/// <summary>NC4005: options of a core written through what hands them out to everybody: <c>options.Value.Days = 7</c>.</summary>
internal static class SharedOptions
{
    /// <summary>Looks at a member of a core that an expression selects.</summary>
    public static void OnMember(OperationAnalysisContext context, VendorCompilation vendor, IMemberReferenceOperation reference)
    {
        if (reference.Member is IEventSymbol || reference.Instance is not { Type: { IsReferenceType: true } type } instance || !IsHandedOut(Known.Source(instance)))
            return;
        if (WrittenPlaces.WriteOf(reference, context.ContainingSymbol) is { } write && vendor.CoreSymbolOf(type) is { } target)
            context.Report(vendor, Usage.Of(UsageKind.ConfigureOptions, target), write.Syntax.GetLocation());
    }

    private static bool IsHandedOut(IOperation source) => source switch
    {
        IPropertyReferenceOperation { Property: { GetMethod: { } getter } } => HandsOut(getter),
        IInvocationOperation call => HandsOut(call.TargetMethod),
        _ => false,
    };

    private static bool HandsOut(IMethodSymbol method) => method.ContainingType is { TypeKind: TypeKind.Interface } type
        && OptionsApi.HandsOut(type.Name, method.Name) && OptionsApi.Namespaces.Contain(type.ContainingNamespace);
}
