using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Values;
using NoCustomization.Policy.Libraries;
using NoCustomization.Policy.Libraries.Patching;

namespace NoCustomization.Analyzers.Patching;

/// <summary>What a chain of Harmony's <c>Traverse</c> reaches: <c>Traverse.Create(core).Field("inner").Property("Rate")</c>.</summary>
internal sealed class TraverseChain(PatchContext context, Reflected reflected)
{
    /// <summary>The last core member that the chain up to a call reaches, or the core type with which it begins.</summary>
    public PatchTarget? TargetOf(IInvocationOperation call)
    {
        if (call.Instance is null)
            return Root(call);
        if (TargetOf(call.Instance) is not { } target)
            return null;
        return TraverseCall.StepOf(call.TargetMethod.Name) is { } sort ? Step(target, call, sort) : target;
    }

    /// <summary>What <c>new Traverse(…)</c> begins with.</summary>
    public PatchTarget? TargetOf(IObjectCreationOperation creation) => creation.InOrder() is [{ Value: var root }] ? Root(root) : null;

    private PatchTarget? TargetOf(IOperation instance) => Known.Source(instance) switch
    {
        IInvocationOperation { TargetMethod.ContainingType: { Name: TraverseCall.TypeName } type } call when Libraries.IsHarmony(type) => TargetOf(call),
        IObjectCreationOperation { Constructor.ContainingType: { Name: TraverseCall.TypeName } type } creation when Libraries.IsHarmony(type) => TargetOf(creation),
        _ => null,
    };

    private PatchTarget? Root(IInvocationOperation call)
    {
        if (call.TargetMethod is { Name: var name, TypeArguments: [var written] } && TraverseCall.BeginsWithTypeArgument(name))
            return new PatchTarget(written, null);
        if (TraverseCall.BeginsWithTypeName(call.TargetMethod.Name))
            return call.InOrder() is [{ Value: var typeName }] && KnownText.Of(typeName) is { } text && context.FindType(text) is { } type ? new PatchTarget(type, null) : null;
        return call.Arguments.Length > 0 ? Root(call.InOrder()[0].Value) : null;
    }

    private PatchTarget? Root(IOperation root)
    {
        var type = reflected.TypeOf(root) ?? Known.StaticType(root);
        return type is null ? null : new PatchTarget(type, null);
    }

    private PatchTarget Step(PatchTarget target, IInvocationOperation call, MemberSort sort)
    {
        var from = target.Member switch
        {
            null => target.Type,
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IMethodSymbol method => method.ReturnType,
            INamedTypeSymbol type => type,
            _ => null,
        };
        var name = call.Arguments.Length > 0 ? KnownText.Of(call.InOrder()[0].Value) : null;
        return reflected.Find(from, new MemberQuery(sort, name)) is { } next && context.UsageOf(next) is not null ? next : target;
    }
}
