using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Values;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Composition;

/// <summary>NC4001: a call, or a method group, that registers an implementation for a core service.</summary>
internal static class Registrations
{
    private const OperationKind CollectionExpression = (OperationKind)127;

    /// <summary>Looks at a call.</summary>
    public static void OnInvocation(OperationAnalysisContext context, VendorCompilation vendor, IInvocationOperation call)
    {
        if (!ServiceApi.Registers(call.TargetMethod))
            return;
        foreach (var argument in call.Arguments)
        {
            if (ServiceApi.IsDescriptor(argument.Parameter?.Type))
                OnDescriptor(context, vendor, argument.Value, call);
            else if (ServiceApi.IsDescriptors(argument.Parameter?.Type))
                OnDescriptors(context, vendor, argument.Value, call);
        }

        Report(context, vendor, RegistrationReader.Read(call, vendor.Compilation, context.CancellationToken), call);
    }

    /// <summary>Looks at a method group, whose delegate registers wherever it is called.</summary>
    public static void OnMethodGroup(OperationAnalysisContext context, VendorCompilation vendor, IMethodReferenceOperation group)
    {
        if (ServiceApi.Registers(group.Method))
            Report(context, vendor, RegistrationReader.Read(group.Method), group);
    }

    /// <summary>Looks at <c>services[i] = descriptor</c>.</summary>
    public static void OnIndexer(OperationAnalysisContext context, VendorCompilation vendor, IPropertyReferenceOperation indexer)
    {
        if (ServiceApi.IsCollectionOfDescriptors(indexer.Property.ContainingType) && indexer.Parent is ISimpleAssignmentOperation assignment && assignment.Target == indexer)
            OnDescriptor(context, vendor, assignment.Value, assignment);
    }

    private static void OnDescriptors(OperationAnalysisContext context, VendorCompilation vendor, IOperation value, IOperation call)
    {
        var source = Known.Source(value);
        IEnumerable<IOperation>? items = source switch
        {
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
            IObjectCreationOperation { Initializer.Initializers: var added } => added,
            { Kind: CollectionExpression } => source.ChildOperations,
            _ => null,
        };
        foreach (var item in items ?? [])
            OnDescriptor(context, vendor, item is IInvocationOperation { TargetMethod.Name: "Add", Arguments: [.., var last] } ? last.Value : item, call);
    }

    private static void OnDescriptor(OperationAnalysisContext context, VendorCompilation vendor, IOperation value, IOperation call)
    {
        foreach (var branch in Branches.Of(Known.Source(value)))
        {
            var registration = Known.Source(branch) switch
            {
                IInvocationOperation made when ServiceApi.IsDescriptor(made.TargetMethod.ContainingType) => RegistrationReader.Read(made, vendor.Compilation, context.CancellationToken),
                IObjectCreationOperation made when ServiceApi.IsDescriptor(made.Type) => RegistrationReader.Read(made, vendor.Compilation, context.CancellationToken),
                _ => null,
            };
            Report(context, vendor, registration, call);
        }
    }

    private static void Report(OperationAnalysisContext context, VendorCompilation vendor, Registration? registration, IOperation at)
    {
        if (registration is not { } known || vendor.CoreSymbolOf(known.Service) is not { } target)
            return;
        var usage = Usage.Of(UsageKind.RegisterService, target, IsOfCore(known.Implementations, vendor, target.Package.Id) ? UsageTraits.ImplementationIsCore : UsageTraits.None);
        if (Judge.IsBroken(usage))
            context.Report(vendor, usage, at.Syntax.GetLocation());
    }

    // Of several implementations one that is not the core's is enough: it is registered in some case.
    private static bool IsOfCore(IReadOnlyList<ITypeSymbol?> implementations, VendorCompilation vendor, string packageId)
    {
        foreach (var implementation in implementations)
        {
            if (vendor.PackageOf(implementation)?.Id != packageId)
                return false;
        }

        return implementations.Count > 0;
    }
}
