using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Access;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.State;

/// <summary>NC2005: a static field or property of a core that is written, or an event of it that is subscribed to.</summary>
internal static class StateWrites
{
    /// <summary>Looks at a member of a core that an expression selects.</summary>
    public static void OnMember(OperationAnalysisContext context, VendorCompilation vendor, IMemberReferenceOperation reference)
    {
        var member = reference.Member;
        if (member is not IEventSymbol && !member.IsStatic || !CanBeWritten(member) || WrittenPlaces.WriteOf(reference, context.ContainingSymbol) is not { } write)
            return;
        if (UsageOf(vendor, member) is { } usage)
            context.Report(vendor, usage, write.Syntax.GetLocation());
    }

    /// <summary>The usage of writing a member, or null where no rule is broken.</summary>
    public static Usage? UsageOf(VendorCompilation vendor, ISymbol member)
    {
        // What is not visible is NC2003, whatever is done with it.
        if (vendor.CoreSymbolOf(member) is not { } target || ReferenceUse.IsInternal(WriterOf(member)))
            return null;
        if (Openness.IsOpenForWriting(target))
            return null;
        var usage = Usage.Of(UsageKind.WriteState, target, TraitsOf(vendor, member, target));
        return Judge.IsBroken(usage) ? usage : null;
    }

    private static bool CanBeWritten(ISymbol member) => member switch
    {
        IFieldSymbol field => !field.IsConst && !field.IsReadOnly,
        IPropertySymbol property => property.RefKind == RefKind.Ref || property.SetMethod is not null,
        _ => true,
    };

    private static ISymbol WriterOf(ISymbol member) => member switch
    {
        IPropertySymbol { SetMethod: { } setter } => setter,
        IEventSymbol { AddMethod: { } adder } => adder,
        _ => member,
    };

    private static UsageTraits TraitsOf(VendorCompilation vendor, ISymbol member, CoreSymbol target)
    {
        var traits = UsageTraits.None;
        var type = member switch
        {
            IFieldSymbol field => field.OriginalDefinition.Type,
            IPropertySymbol property => property.OriginalDefinition.Type,
            IEventSymbol @event => @event.OriginalDefinition.Type,
            _ => null,
        };
        if (type is { TypeKind: TypeKind.Delegate } && vendor.CoreSymbolOf(type) is { } @delegate && Openness.IsOpenForDeriving(@delegate))
            traits |= UsageTraits.DelegateIsOpen;
        if (member is IEventSymbol && IsOfOutsideContract(vendor, member, target.Package))
            traits |= UsageTraits.RootOutsideCore;
        return traits;
    }

    private static bool IsOfOutsideContract(VendorCompilation vendor, ISymbol member, CorePackage package)
    {
        foreach (var contract in member.ContainingType.AllInterfaces)
        {
            if (vendor.PackageOf(contract) == package)
                continue;
            foreach (var candidate in contract.GetMembers(member.Name))
            {
                // An event of its own beside an explicit one fulfils nothing.
                if (candidate is IEventSymbol && SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(candidate), member))
                    return true;
            }
        }

        return false;
    }
}
