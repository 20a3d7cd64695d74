using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Values;

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
        return call.TargetMethod.Name switch
        {
            "Field" => Step(target, call, MemberSort.Field),
            "Property" => Step(target, call, MemberSort.Property),
            "Method" => Step(target, call, MemberSort.Method),
            "Type" => Step(target, call, MemberSort.NestedType),
            _ => target,
        };
    }

    /// <summary>What <c>new Traverse(…)</c> begins with.</summary>
    public PatchTarget? TargetOf(IObjectCreationOperation creation) => creation.InOrder() is [{ Value: var root }] ? Root(root) : null;

    private PatchTarget? TargetOf(IOperation instance) => Known.Source(instance) switch
    {
        IInvocationOperation { TargetMethod.ContainingType: { Name: "Traverse" } type } call when Libraries.IsHarmony(type) => TargetOf(call),
        IObjectCreationOperation { Constructor.ContainingType: { Name: "Traverse" } type } creation when Libraries.IsHarmony(type) => TargetOf(creation),
        _ => null,
    };

    private PatchTarget? Root(IInvocationOperation call)
    {
        if (call.TargetMethod is { Name: "Create", TypeArguments: [var written] })
            return new PatchTarget(written, null);
        if (call.TargetMethod.Name == "CreateWithType")
            return call.InOrder() is [{ Value: var name }] && KnownText.Of(name) is { } text && context.FindType(text) is { } type ? new PatchTarget(type, null) : null;
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
        return reflected.Find(from, name, sort, null) is { } next && context.UsageOf(next) is not null ? next : target;
    }
}
