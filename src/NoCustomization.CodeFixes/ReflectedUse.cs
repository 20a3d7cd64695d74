using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NoCustomization.CodeFixes;

/// <summary>A lookup of a member and the one thing that is done with it, in one expression or by way of a variable that serves nothing else.</summary>
internal sealed class ReflectedUse
{
    private ReflectedUse(IInvocationOperation lookup) => Lookup = lookup;

    /// <summary>The call that looks the member up.</summary>
    public IInvocationOperation Lookup { get; }

    /// <summary>The accessor of the property that is taken: <c>GetMethod</c>, <c>SetMethod</c>, or null.</summary>
    public string? Accessor { get; private set; }

    /// <summary>The call that uses the member; <c>InvokeMember</c> is the lookup, too.</summary>
    public IInvocationOperation Call { get; private set; } = null!;

    /// <summary>What the call does: <c>Invoke</c>, <c>GetValue</c> or <c>SetValue</c>.</summary>
    public string Action => Call == Lookup ? InvokedMember.ActionOf(Call)! : Call.TargetMethod.Name;

    /// <summary>The call with what it stands on.</summary>
    public IOperation Whole { get; private set; } = null!;

    /// <summary>The variable between the two, or null.</summary>
    public LoneVariable? Variable { get; private set; }

    /// <summary>The use in which a finding lies, or null where it is of another form.</summary>
    public static ReflectedUse? Of(SemanticModel model, SyntaxNode finding, CancellationToken cancellation)
    {
        var found = model.GetOperation(finding, cancellation);
        if (LookupUnder(found, model, cancellation) is not { } lookup)
            return null;
        var use = new ReflectedUse(lookup);
        return use.Climb(model, found!, cancellation) ? use : null;
    }

    /// <summary>What the call is given as the object whose member is meant.</summary>
    public IOperation? Object => ArgumentNamed("obj") ?? ArgumentNamed("target");

    /// <summary>What the call is given as a list of arguments.</summary>
    public IOperation? Arguments => ArgumentNamed("parameters") ?? ArgumentNamed("args");

    /// <summary>What the call is given by the name of a parameter.</summary>
    public IOperation? ArgumentNamed(string name) => Call.Arguments.FirstOrDefault(a => a.Parameter?.Name == name)?.Value;

    /// <summary>What a call or property stands on; an extension method's first argument.</summary>
    public static IOperation? ReceiverOf(IOperation? step) => step switch
    {
        IInvocationOperation { Instance: { } instance } => Bare(instance),
        IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: { IsEmpty: false } arguments } => Bare(arguments[0].Value),
        IPropertyReferenceOperation { Instance: { } instance } => Bare(instance),
        _ => null,
    };

    /// <summary>An operation without the conversions around it; of <c>a?.b</c>, the <c>a</c> on which <c>b</c> stands.</summary>
    public static IOperation Bare(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                case IConditionalAccessInstanceOperation when AccessOf(operation) is { } access:
                    operation = access.Operation;
                    break;
                default:
                    return operation;
            }
        }
    }

    // The setter of a property may be the finding while the property itself is not.
    private static IInvocationOperation? LookupUnder(IOperation? step, SemanticModel model, CancellationToken cancellation)
    {
        const int MaxSteps = 4;
        for (var i = 0; i < MaxSteps && step is not null; i++)
        {
            if (step is IInvocationOperation call && SoughtMember.IsLookup(call.TargetMethod))
                return call;
            step = step is ILocalReferenceOperation or IFieldReferenceOperation ? LoneVariable.ValueOf(step, model, cancellation) : ReceiverOf(step);
        }

        return null;
    }

    private bool Climb(SemanticModel model, IOperation finding, CancellationToken cancellation)
    {
        if (InvokedMember.ActionOf(Lookup) is not null)
        {
            Call = Lookup;
            return finding == Lookup && FindWhole();
        }

        var isPassed = false;
        IOperation? current = Lookup;
        while (current is not null)
        {
            isPassed |= current == finding;
            switch (current.Parent)
            {
                case IConversionOperation or IParenthesizedOperation:
                    current = current.Parent;
                    break;
                case IConditionalAccessOperation access when access.Operation == current:
                    current = access.WhenNotNull.DescendantsAndSelf().FirstOrDefault(o => o is IConditionalAccessInstanceOperation && AccessOf(o) == access);
                    break;
                case IPropertyReferenceOperation { Property.Name: "GetMethod" or "SetMethod" } property when Accessor is null:
                    Accessor = property.Property.Name;
                    current = property;
                    break;
                case IInvocationOperation { TargetMethod.Name: "GetGetMethod" or "GetSetMethod" } call when Accessor is null && call.Instance == current:
                    Accessor = call.TargetMethod.Name.Substring("Get".Length);
                    current = call;
                    break;
                case IInvocationOperation { TargetMethod.Name: "Invoke" or "GetValue" or "SetValue" } call when call.Instance == current:
                    Call = call;
                    return (isPassed || call == finding) && FindWhole();
                case IVariableInitializerOperation or IFieldInitializerOperation when Variable is null:
                    Variable = LoneVariable.Of(current.Parent, model, cancellation);
                    current = Variable?.Reference;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private bool FindWhole()
    {
        Whole = Call;
        var isConditional = false;
        for (var receiver = Call.Instance; receiver is not null;)
        {
            isConditional |= receiver is IConditionalAccessInstanceOperation;
            receiver = receiver switch
            {
                IConversionOperation conversion => conversion.Operand,
                IParenthesizedOperation parenthesized => parenthesized.Operand,
                IInvocationOperation call => call.Instance,
                IPropertyReferenceOperation property => property.Instance,
                _ => null,
            };
        }

        if (!isConditional)
            return true;
        if (Call.Parent is not IConditionalAccessOperation around || around.WhenNotNull != Call)
            return false;
        Whole = around;
        return true;
    }

    private static IConditionalAccessOperation? AccessOf(IOperation placeholder)
    {
        var inner = placeholder;
        for (var outer = placeholder.Parent; outer is not null; inner = outer, outer = outer.Parent)
        {
            if (outer is IConditionalAccessOperation access && access.WhenNotNull == inner)
                return access;
        }

        return null;
    }
}
