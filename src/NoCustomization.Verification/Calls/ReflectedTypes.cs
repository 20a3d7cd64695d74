using System;
using System.Collections.Generic;
using System.Reflection;
using System.Reflection.Metadata;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries.Composition;
using NoCustomization.Policy.Libraries.Pipeline;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Cores;
using NoCustomization.Verification.Metadata;
using NoCustomization.Verification.Pipeline;

namespace NoCustomization.Verification.Calls;

/// <summary>The types of cores, of the vendor and of those below a core's that code and texts name.</summary>
internal sealed class ReflectedTypes(ModuleCode module, NamedTypes names) : ICoreTypes
{
    private readonly Dictionary<(AssemblyImage Image, EntityHandle Handle), BinaryType> _types = [];
    private Contracts? _contracts;
    private bool? _hasHost;
    private List<ReflectedType>? _classes;
    private IReadOnlyList<CoreEndpoint>? _endpoints;

    /// <summary>Base classes and interfaces of types.</summary>
    public Contracts Contracts => _contracts ??= new Contracts(this, module);

    /// <summary>Finds core symbols.</summary>
    public CoreResolver Cores => module.Vendor.Cores;

    /// <inheritdoc/>
    public IReadOnlyList<CoreEndpoint> Endpoints => _endpoints ??= new CoreEndpoints(module.Vendor, names).Find();

    /// <inheritdoc/>
    public CoreHost? HostUsing(string library) => CoreHosts.Using(module.Vendor, names, library);

    /// <summary>The type of a definition.</summary>
    public BinaryType Of(TypeInstance instance)
    {
        if (!_types.TryGetValue((instance.Image, instance.Handle), out var type))
            _types.Add((instance.Image, instance.Handle), type = new BinaryType(this, instance));
        return type;
    }

    /// <summary>A type that code names; null for arrays, primitives, type parameters and types that have nothing to do with a core.</summary>
    public BinaryType? Of(CodeType? type) => type is { } known && module.Types.Instance(known) is { } instance ? Of(instance) : null;

    /// <summary>The type that a definition, reference or specification means.</summary>
    public BinaryType? OfHandle(AssemblyImage image, EntityHandle handle) =>
        TypeResolver.DefinitionOf(image.Metadata, handle) is { IsNil: false, Kind: HandleKind.TypeDefinition or HandleKind.TypeReference } definition
            ? Of(new CodeType(image, SignatureType.Named(definition)))
            : null;

    /// <inheritdoc/>
    public ReflectedType? Find(string name) =>
        names.FindByText(name) is BinaryCoreSymbol symbol ? Of(new TypeInstance(symbol.Image, symbol.Type, [])) : null;

    /// <inheritdoc/>
    public IReadOnlyList<CorePackage> Packages => module.Vendor.SeenCores;

    /// <inheritdoc/>
    public CoreAssemblyName? AssemblyOf(string name)
    {
        foreach (var assembly in names.CoreAssemblies)
        {
            if (string.Equals(assembly.Facts.Name, name, StringComparison.OrdinalIgnoreCase) && Cores.PackageOf(assembly) is { } package)
                return new CoreAssemblyName(package, assembly.Facts.Name);
        }

        return null;
    }

    /// <inheritdoc/>
    public bool HasExtensionHost => _hasHost ??= SeesExtensionHost();

    /// <inheritdoc/>
    public IReadOnlyList<ReflectedType> OwnClasses => _classes ??= ReadClasses();

    private bool SeesExtensionHost()
    {
        if (References(module.Vendor.Metadata) || !module.Vendor.Image.Types.Find(ExtensionHost.Namespace, ExtensionHost.BuilderName).IsNil)
            return true;
        foreach (var core in names.CoreAssemblies)
        {
            foreach (var reference in core.References)
            {
                if (reference.Name == ExtensionHost.Assembly)
                    return true;
            }
        }

        return false;
    }

    private static bool References(MetadataReader metadata)
    {
        foreach (var handle in metadata.AssemblyReferences)
        {
            if (metadata.StringComparer.Equals(metadata.GetAssemblyReference(handle).Name, ExtensionHost.Assembly))
                return true;
        }

        return false;
    }

    private List<ReflectedType> ReadClasses()
    {
        var classes = new List<ReflectedType>();
        var metadata = module.Vendor.Metadata;
        foreach (var handle in metadata.TypeDefinitions)
        {
            var definition = metadata.GetTypeDefinition(handle);
            if ((definition.Attributes & (TypeAttributes.Interface | TypeAttributes.Abstract)) == 0 && !GeneratedNames.IsUnspeakableType(metadata.GetString(definition.Name))
                && Of(new CodeType(module.Vendor.Image, SignatureType.Named(handle))) is { IsValueType: false } type)
                classes.Add(type);
        }

        return classes;
    }
}
