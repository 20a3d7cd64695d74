using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Threading;
using NoCustomization.Policy.Libraries.Emission;
using NoCustomization.Policy.Libraries.Patching;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Calls;
using NoCustomization.Verification.Cores;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Patching;

/// <summary>NC3001 in one assembly: what it has of patching libraries is found first; an assembly without any costs one look at its type references.</summary>
internal sealed class PatchJudge
{
    private readonly PatchContext _context;
    private readonly PatchAttributes _attributes;
    private readonly TargetMethods? _targets;
    private readonly GeneratedHooks _hooks;

    private PatchJudge(ModuleCode module, NamedTypes names, CallCode? calls, PatchFindings findings)
    {
        _context = new PatchContext(module, names);
        _attributes = new PatchAttributes(_context, new PatchAttributeReader(_context, names), findings);
        _targets = calls is null ? null : new TargetMethods(calls, findings);
        _hooks = new GeneratedHooks(_context);
    }

    /// <summary>Marks the events of generated hooks, of an assembly that uses a patching library. What calls do is found with those of other libraries.</summary>
    public static PatchJudge Prepare(ModuleCode module, NamedTypes names, TokenMap map, CallCode? calls, PatchFindings findings)
    {
        var metadata = module.Vendor.Metadata;
        var row = 0;
        foreach (var handle in metadata.MemberReferences)
        {
            row++;
            if (IsHook(metadata, TypeResolver.DefinitionOf(metadata, metadata.GetMemberReference(handle).Parent)))
                map.Mark((int)TableIndex.MemberRef << 24 | row, TokenMarks.Patch);
        }

        return new PatchJudge(module, names, calls, findings);
    }

    /// <summary>Judges attributes, and methods that hand targets to Harmony.</summary>
    public void JudgeDeclarations(CancellationToken cancellationToken)
    {
        var metadata = _context.Vendor.Metadata;
        if (!HasHarmony(metadata))
            return;
        foreach (var handle in metadata.TypeDefinitions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _attributes.Judge(handle);
            foreach (var method in metadata.GetTypeDefinition(handle).GetMethods())
            {
                if (_targets is not null && TargetMethods.Are(metadata, method) && _context.Module.Of(method) is { } code)
                    _targets.Judge(code);
            }
        }
    }

    /// <summary>Judges a body that uses generated hooks.</summary>
    public void Judge(MethodCode code) => _hooks.Judge(code);

    /// <summary>Whether an assembly refers to a library that patches or rewrites, or to hooks generated for one.</summary>
    public static bool UsesLibrary(MetadataReader metadata)
    {
        StringHandle known = default;
        var emitsAttributes = false;
        foreach (var handle in metadata.TypeReferences)
        {
            var reference = metadata.GetTypeReference(handle);
            // Compilers list the types of a namespace one after another.
            if (reference.Namespace != known && IsOfLibrary(metadata, reference.Namespace) || IsHook(metadata, handle))
                return true;
            emitsAttributes |= metadata.StringComparer.Equals(reference.Name, "CustomAttributeBuilder") && metadata.StringComparer.Equals(reference.Namespace, "System.Reflection.Emit");
            known = reference.Namespace;
        }

        return emitsAttributes && HasIgnoringAttribute(metadata);
    }

    // Who emits attributes rewrites access only with this one, whose constructor is taken from the type.
    private static bool HasIgnoringAttribute(MetadataReader metadata)
    {
        foreach (var handle in metadata.TypeReferences)
        {
            var reference = metadata.GetTypeReference(handle);
            if (IsIgnoringAttribute(metadata, reference.Namespace, reference.Name))
                return true;
        }

        foreach (var handle in metadata.TypeDefinitions)
        {
            var definition = metadata.GetTypeDefinition(handle);
            if (IsIgnoringAttribute(metadata, definition.Namespace, definition.Name))
                return true;
        }

        return false;
    }

    private static bool IsIgnoringAttribute(MetadataReader metadata, StringHandle @namespace, StringHandle name) =>
        metadata.StringComparer.Equals(name, "IgnoresAccessChecksToAttribute") && metadata.StringComparer.Equals(@namespace, "System.Runtime.CompilerServices");

    // Harmony itself may be merged into the vendor's assembly.
    private static bool HasHarmony(MetadataReader metadata)
    {
        foreach (var handle in metadata.TypeReferences)
        {
            if (PatchLibraries.Harmony.Contain(metadata, metadata.GetTypeReference(handle).Namespace))
                return true;
        }

        foreach (var handle in metadata.TypeDefinitions)
        {
            if (PatchLibraries.Harmony.Contain(metadata, metadata.GetTypeDefinition(handle).Namespace))
                return true;
        }

        return false;
    }

    private static bool IsOfLibrary(MetadataReader metadata, StringHandle @namespace) =>
        PatchLibraries.Harmony.Contain(metadata, @namespace) || PatchLibraries.MonoMod.Contain(metadata, @namespace) || EmissionApi.Rewriters.Contain(metadata, @namespace);

    private static bool IsHook(MetadataReader metadata, EntityHandle type) => type.Kind == HandleKind.TypeReference
        && GeneratedHook.Namespaces.Contain(metadata, metadata.GetTypeReference((TypeReferenceHandle)type).Namespace) && GeneratedHooks.HookedType(metadata, type) is not null;
}
