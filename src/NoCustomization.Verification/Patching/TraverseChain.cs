using System.Reflection.Metadata;
using NoCustomization.Policy.Libraries;
using NoCustomization.Policy.Libraries.Patching;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Patching;

/// <summary>What a chain of Harmony's <c>Traverse</c> reaches: <c>Traverse.Create(core).Field("inner").Property("Rate")</c>.</summary>
internal sealed class TraverseChain(PatchContext context, PatchLibraryCalls libraries)
{
    /// <summary>The last core member that the chain up to a call reaches, or the core type with which it begins.</summary>
    public PatchTarget? TargetOf(CodeValue call, Callee callee)
    {
        if (callee.IsConstructor)
            return call.Node.Inputs.Length == 1 ? Root(call.Input(0)) : null;
        if (!callee.IsInstance)
            return Created(call, callee);
        if (call.Node.Inputs.Length == 0 || Before(call.Input(0)) is not { } target)
            return null;
        return TraverseCall.StepOf(callee.Name) is { } sort ? Step(target, call, sort) : target;
    }

    private PatchTarget? Before(CodeValue instance)
    {
        var source = KnownValues.Source(instance);
        return Reflection.CalleeOf(source) is { TypeName: TraverseCall.TypeName } callee && PatchLibraries.Harmony.Contain(callee.Namespace) ? libraries.TargetOf(source, callee) : null;
    }

    private PatchTarget? Created(CodeValue call, Callee callee)
    {
        if (TraverseCall.BeginsWithTypeArgument(callee.Name) && callee.MethodArguments is [var written])
            return Of(context.Reflect(new CodeType(context.Vendor.Image, written)));
        if (call.Node.Inputs.Length == 0)
            return null;
        if (TraverseCall.BeginsWithTypeName(callee.Name))
            return KnownValues.Text(call.Input(0)) is { } text ? Of(context.FindType(text)) : null;
        return Root(call.Input(0));
    }

    private PatchTarget? Root(CodeValue root) => Of(libraries.Reflection.TypeOf(root) ?? context.Reflect(context.Module.Types.Of(root)));

    private static PatchTarget? Of(ReflectedType? type) => type is { } known ? new PatchTarget(known, null, null) : null;

    private PatchTarget Step(PatchTarget target, CodeValue call, MemberSort sort)
    {
        var name = call.Node.Inputs.Length > 1 ? KnownValues.Text(call.Input(1)) : null;
        return context.Find(TypeAfter(target), new MemberQuery(sort, name)) is { Usage: not null } next ? next : target;
    }

    private ReflectedType? TypeAfter(PatchTarget target)
    {
        if (target.Member is not { } member)
            return target.Type;
        var metadata = member.Image.Metadata;
        SignatureType? type = member.Handle.Kind switch
        {
            HandleKind.FieldDefinition => SignatureParser.Field(metadata, metadata.GetFieldDefinition((FieldDefinitionHandle)member.Handle).Signature),
            HandleKind.PropertyDefinition => SignatureParser.Method(metadata, metadata.GetPropertyDefinition((PropertyDefinitionHandle)member.Handle).Signature).Return,
            HandleKind.MethodDefinition => SignatureParser.Method(metadata, metadata.GetMethodDefinition((MethodDefinitionHandle)member.Handle).Signature).Return,
            HandleKind.TypeDefinition => SignatureType.Named(member.Handle),
            _ => null,
        };
        return type is null ? null : context.Reflect(new CodeType(member.Image, type));
    }
}
