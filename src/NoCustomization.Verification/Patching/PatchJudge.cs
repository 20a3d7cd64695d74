using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Threading;
using NoCustomization.Policy.Libraries.Emission;
using NoCustomization.Policy.Libraries.Patching;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Cores;
using NoCustomization.Verification.Metadata;
using NoCustomization.Verification.Sites;

namespace NoCustomization.Verification.Patching;

/// <summary>NC3001 in one assembly: what it has of patching libraries is found first; an assembly without any costs one look at its type references.</summary>
internal sealed class PatchJudge
{
    private readonly PatchContext _context;
    private readonly PatchAttributes _attributes;
    private readonly PatchCalls _calls;
    private readonly TargetMethods _targets;
    private readonly GeneratedHooks _hooks;
    private GeneratedOwners? _owners;

    private PatchJudge(ModuleCode module, NamedTypes names)
    {
        _context = new PatchContext(module, names);
        var libraries = new PatchLibraryCalls(_context);
        var reader = new PatchAttributeReader(_context, names);
        _attributes = new PatchAttributes(_context, reader);
        _calls = new PatchCalls(libraries);
        _targets = new TargetMethods(_context, libraries, reader);
        _hooks = new GeneratedHooks(_context);
    }

    /// <summary>Marks the members of patching libraries; null where the assembly uses none.</summary>
    public static PatchJudge? Prepare(ModuleCode module, NamedTypes names, TokenMap map)
    {
        var metadata = module.Vendor.Metadata;
        if (!UsesLibrary(metadata))
            return null;
        var row = 0;
        foreach (var handle in metadata.MemberReferences)
        {
            row++;
            if (IsOfLibrary(metadata, metadata.GetMemberReference(handle).Parent))
                map.Mark((int)TableIndex.MemberRef << 24 | row, TokenMarks.Patch);
        }

        for (row = 1; row <= metadata.GetTableRowCount(TableIndex.MethodSpec); row++)
        {
            var method = MetadataTokens.GetToken(metadata.GetMethodSpecification(MetadataTokens.MethodSpecificationHandle(row)).Method);
            if ((map[method] & TokenMarks.Patch) != 0)
                map.Mark((int)TableIndex.MethodSpec << 24 | row, TokenMarks.Patch);
        }

        return new PatchJudge(module, names);
    }

    /// <summary>Judges attributes, and methods that hand targets to Harmony.</summary>
    public void JudgeDeclarations(CancellationToken cancellationToken)
    {
        foreach (var handle in _context.Vendor.Metadata.TypeDefinitions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _attributes.Judge(handle);
            foreach (var method in _context.Vendor.Metadata.GetTypeDefinition(handle).GetMethods())
            {
                if (_targets.Is(method) && _context.Module.Of(method) is { } code)
                    _targets.Judge(code);
            }
        }
    }

    /// <summary>Judges a body that calls a patching library.</summary>
    public void Judge(MethodCode code)
    {
        _calls.Judge(code);
        _hooks.Judge(code);
    }

    /// <summary>Whether a lookup is part of a patch, which has the finding: its value ends up in a call of the library, or in what Harmony asks the method for.</summary>
    public bool Takes(ILNode lookup, MethodCode code)
    {
        _owners ??= new GeneratedOwners(_context.Vendor.Image);
        return _owners.OwnerOf(code.Method, out _) is { Kind: HandleKind.MethodDefinition } owner && _targets.Is((MethodDefinitionHandle)owner) || _calls.Takes(lookup, code);
    }

    /// <summary>Whether an assembly refers to a library that patches or rewrites, or to hooks generated for one.</summary>
    public static bool UsesLibrary(MetadataReader metadata)
    {
        foreach (var handle in metadata.TypeReferences)
        {
            if (IsOfLibrary(metadata, handle))
                return true;
        }

        return false;
    }

    private static bool IsOfLibrary(MetadataReader metadata, EntityHandle type)
    {
        var definition = TypeResolver.DefinitionOf(metadata, type);
        if (definition.Kind != HandleKind.TypeReference)
            return false;
        var reference = metadata.GetTypeReference((TypeReferenceHandle)definition);
        var @namespace = reference.Namespace;
        return PatchLibraries.Harmony.Contain(metadata, @namespace) || PatchLibraries.MonoMod.Contain(metadata, @namespace) || EmissionApi.Rewriters.Contain(metadata, @namespace)
            || metadata.StringComparer.Equals(reference.Name, "CustomAttributeBuilder") && metadata.StringComparer.Equals(@namespace, "System.Reflection.Emit")
            || GeneratedHook.Namespaces.Contain(metadata, @namespace) && GeneratedHooks.HookedType(metadata, definition) is not null;
    }
}
