using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Access;
using NoCustomization.Analyzers.Declared;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Calls;
using NoCustomization.Analyzers.Names;
using NoCustomization.Analyzers.Patching;
using NoCustomization.Analyzers.Pipeline;
using NoCustomization.Analyzers.State;
using NoCustomization.Analyzers.Suppression;
using NoCustomization.Analyzers.Waivers;
using NoCustomization.Policy.Rules;

namespace NoCustomization.Analyzers.Expressions;

/// <summary>
/// The extractors that look at expressions and names. They share one action for each kind of operation, whose first question, one look-up of the
/// assembly, is answered with no for nearly all expressions and allocates nothing; what cannot occur in a compilation is not listened to at all.
/// </summary>
internal sealed class ExpressionExtractors
{
    private readonly AssemblyRoles _roles;
    private readonly bool _restrictsTypes;
    private readonly PatchContext _patches;
    private readonly GeneratedHooks _hooks;
    private CallScan? _scan;

    private ExpressionExtractors(VendorCompilation vendor, AssemblyRoles roles, bool restrictsTypes)
    {
        _roles = roles;
        _restrictsTypes = restrictsTypes;
        _patches = new PatchContext(vendor);
        _hooks = new GeneratedHooks(_patches);
    }

    /// <summary>Registers the extractors for NC2001 to NC2005, NC3001, NC4001 and NC9001.</summary>
    public static void Register(Registrar on)
    {
        var restrictions = Restrictions.Of(on.Vendor);
        var options = on.Vendor.Options;
        var wanted = (options.Judges(RuleRange.RuntimePatching) ? AssemblyRole.Patching : 0) | (options.Judges(RuleRange.Composition) ? AssemblyRole.Collections : 0);
        var roles = AssemblyRoles.Of(on.Vendor, restrictions.Any, wanted);
        var extractors = new ExpressionExtractors(on.Vendor, roles, restrictions.TypeNames.Count > 0);
        extractors.Register(on, restrictions);
        NameScan.Register(on, restrictions, extractors.AttributesOf(on.Vendor));
        extractors._scan = CallScan.Register(on, extractors._patches);
        SuppressingOptions.Register(on, on.CancellationToken);
    }

    private AttributeExtractor[] AttributesOf(VendorCompilation vendor)
    {
        var attributes = new List<AttributeExtractor> { new AccessorDeclarations(_patches) };
        if (vendor.Options.Judges(RuleRange.RuntimePatching))
        {
            attributes.Add(new HostingStartups(vendor));
            attributes.Add(new Interceptors(vendor));
            if (ModuleInitializers.Concern(vendor.Compilation))
                attributes.Add(new ModuleInitializers(vendor));
        }

        if (vendor.Options.Judges(RuleRange.Composition))
            attributes.Add(new ViewExtractor(vendor));
        if (vendor is { Waivers: null, Matcher: { } matcher })
            attributes.Add(new UncoveredCitations(vendor, matcher));
        return [.. attributes];
    }

    private void Register(Registrar on, Restrictions restrictions)
    {
        const AssemblyRole Calls = AssemblyRole.RestrictedCore;
        if ((_roles.All & Calls) != 0)
        {
            on.OnOperation(OnInvocation, OperationKind.Invocation);
            on.OnOperation(OnCreation, OperationKind.ObjectCreation);
        }

        if ((_roles.All & AssemblyRole.RestrictedCore) != 0)
            on.OnOperation(OnMethodGroup, OperationKind.MethodReference);
        on.OnOperation(OnMember, OperationKind.FieldReference, OperationKind.PropertyReference, OperationKind.EventReference);
        if (on.Vendor.Compilation.Language == LanguageNames.VisualBasic)
            HandledEvents.Register(on);
        if ((_roles.All & AssemblyRole.Patching) != 0)
            on.OnType(new PatchAttributes(_patches).Analyze);

        if (!restrictions.Any)
            return;
        on.OnOperation((context, vendor) => MemberReferences.OnNameOf(context, vendor, context.Operation), OperationKind.NameOf);
        on.OnOperation(PatternMembers.Analyze, PatternMembers.Kinds);
        on.OnOperation(DefaultValues.Analyze, OperationKind.LocalFunction, OperationKind.AnonymousFunction);
        on.OnOperation(CollectionExpressions.Analyze, CollectionExpressions.Kinds);
        if (on.Vendor.Compilation.Language == LanguageNames.CSharp)
            on.OnOperation(NamedPatterns.Analyze, NamedPatterns.Kinds);
        ImplicitBaseConstructors.Register(on);
        if (restrictions.AnyOperators)
            on.OnOperation(OnOperator, OperationKind.Binary, OperationKind.Unary, OperationKind.Conversion, OperationKind.Increment, OperationKind.Decrement, OperationKind.CompoundAssignment);
    }

    private void OnInvocation(OperationAnalysisContext context, VendorCompilation vendor)
    {
        var call = (IInvocationOperation)context.Operation;
        var method = call.TargetMethod;
        var role = _roles.Of(method);
        if (role == AssemblyRole.None && !(_restrictsTypes && IsGeneric(method)))
            return;
        if (IsRestricted(role, method))
            MemberReferences.OnMethod(context, vendor, method, call.IsVirtual);
        if (_restrictsTypes && IsGeneric(method))
            MemberReferences.OnTypeArguments(context, vendor, method);
    }

    private void OnCreation(OperationAnalysisContext context, VendorCompilation vendor)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        var role = _roles.Of(creation.Constructor);
        if (_restrictsTypes && (role & AssemblyRole.RestrictedCore) == 0 && creation.Type is INamedTypeSymbol { IsGenericType: true } type)
            MemberReferences.OnCreatedType(context, vendor, type);
        if (role == AssemblyRole.None)
            return;
        if ((role & AssemblyRole.RestrictedCore) != 0)
            MemberReferences.OnConstructor(context, vendor, creation.Constructor!);
    }

    private void OnMember(OperationAnalysisContext context, VendorCompilation vendor)
    {
        var reference = (IMemberReferenceOperation)context.Operation;
        var role = _roles.Of(reference.Member);
        if (role == AssemblyRole.None)
            return;
        if (IsRestricted(role, reference.Member))
            MemberReferences.OnMember(context, vendor, reference);
        if ((role & AssemblyRole.Core) != 0)
        {
            StateWrites.OnMember(context, vendor, reference);
            SharedOptions.OnMember(context, vendor, reference);
        }

        if ((role & AssemblyRole.Collections) != 0 && reference is IPropertyReferenceOperation { Property.IsIndexer: true } indexer)
            _scan?.OnIndexer(context, vendor, indexer);
        if ((role & AssemblyRole.GeneratedHooks) != 0 && reference is IEventReferenceOperation hook)
            _hooks.Analyze(context, hook);
    }

    private void OnMethodGroup(OperationAnalysisContext context, VendorCompilation vendor)
    {
        var reference = (IMethodReferenceOperation)context.Operation;
        var role = _roles.Of(reference.Method);
        if (IsRestricted(role, reference.Method))
        {
            // A method group of base counts as virtual to the compiler, and is not.
            MemberReferences.OnMethod(context, vendor, reference.Method, reference.IsVirtual && !MemberReferences.IsBase(reference.Instance));
        }

        if (_restrictsTypes && IsGeneric(reference.Method))
            MemberReferences.OnTypeArguments(context, vendor, reference.Method);
    }

    private void OnOperator(OperationAnalysisContext context, VendorCompilation vendor)
    {
        var method = context.Operation switch
        {
            IConversionOperation conversion => conversion.OperatorMethod,
            IBinaryOperation binary when (_roles.Of(binary.OperatorMethod) & AssemblyRole.RestrictedCore) != 0 => BinaryOperators.FirstOf(vendor, binary),
            IUnaryOperation unary => unary.OperatorMethod,
            IIncrementOrDecrementOperation step => step.OperatorMethod,
            ICompoundAssignmentOperation assignment => assignment.OperatorMethod,
            _ => null,
        };
        if ((_roles.Of(method) & AssemblyRole.RestrictedCore) != 0)
            MemberReferences.OnOperator(context, vendor, method!);
    }

    // Whether what an expression names may be restricted, or be an override of what is.
    private static bool IsRestricted(AssemblyRole role, ISymbol member) =>
        (role & AssemblyRole.RestrictedCore) != 0 || ((role & AssemblyRole.Overriding) != 0 && member.IsOverride);

    private static bool IsGeneric(IMethodSymbol method) => method.IsGenericMethod || method.ReducedFrom is { IsGenericMethod: true };
}
