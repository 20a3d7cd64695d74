using System;
using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using NoCustomization.Policy.Cores;
using NoCustomization.Verification.Inputs;

namespace NoCustomization.Verification.Metadata;

/// <summary>
/// An assembly opened for reading. Owns the memory that its metadata reader points into: after <see cref="Dispose"/> nothing may use the reader,
/// which is why it is reached through the image only.
/// </summary>
internal sealed unsafe class AssemblyImage : IDisposable
{
    private readonly ImageBufferPool _pool;
    private ImageBuffer? _buffer;
    private PEReader? _pe;
    private MetadataReader? _metadata;
    private TypeTable? _types;
    private DeclaringTypes? _declaringTypes;
    private KnownAssembly?[]? _references;
    private ResolvedType?[]? _resolved;
    private readonly Dictionary<TypeDefinitionHandle, Dictionary<MethodDefinitionHandle, EntityHandle>> _accessors = [];
    private readonly Dictionary<TypeDefinitionHandle, Dictionary<string, List<MethodDefinitionHandle>>> _methods = [];

    private AssemblyImage(ImageBufferPool pool, ImageBuffer buffer, PEReader pe, MetadataReader metadata, KnownAssembly assembly)
    {
        _pool = pool;
        _buffer = buffer;
        _pe = pe;
        _metadata = metadata;
        Assembly = assembly;
    }

    /// <summary>What is known of it without opening.</summary>
    public KnownAssembly Assembly { get; }

    /// <summary>Its facts.</summary>
    public AssemblyFacts Facts => Assembly.Facts;

    /// <summary>The file structure.</summary>
    public PEReader Pe => _pe ?? throw new ObjectDisposedException(Assembly.Content.Path);

    /// <summary>The metadata.</summary>
    public MetadataReader Metadata => _metadata ?? throw new ObjectDisposedException(Assembly.Content.Path);

    /// <summary>Its types by name; made when first asked for.</summary>
    public TypeTable Types => _types ??= new TypeTable(Metadata);

    /// <summary>The types that declare properties and events; made when first asked for.</summary>
    public DeclaringTypes DeclaringTypes => _declaringTypes ??= new DeclaringTypes(Metadata);

    /// <summary>The core symbols already made over this image, by package: a symbol is made once.</summary>
    public Dictionary<(CorePackage Package, EntityHandle Handle), CoreSymbol> CoreSymbols { get; } = [];

    /// <summary>Where the answer for a type reference is kept.</summary>
    /// <exception cref="BadImageFormatException">There is no such reference.</exception>
    public ref ResolvedType? ResolvedReference(TypeReferenceHandle handle)
    {
        _resolved ??= new ResolvedType?[Metadata.GetTableRowCount(TableIndex.TypeRef)];
        var row = MetadataTokens.GetRowNumber(handle) - 1;
        if ((uint)row >= (uint)_resolved.Length)
            throw new BadImageFormatException("A type reference is not in the table.");
        return ref _resolved[row];
    }

    /// <summary>The assembly that a row of the reference table means, or null where none was found.</summary>
    /// <exception cref="BadImageFormatException">There is no such row.</exception>
    public KnownAssembly? Referenced(AssemblyReferenceHandle handle, AssemblyUniverse universe, out AssemblyFacts facts)
    {
        var row = MetadataTokens.GetRowNumber(handle) - 1;
        if ((uint)row >= (uint)Assembly.References.Count)
            throw new BadImageFormatException("An assembly reference is not in the table.");
        facts = Assembly.References[row];
        if (_references is null)
        {
            _references = new KnownAssembly?[Assembly.References.Count];
            for (var i = 0; i < _references.Length; i++)
                _references[i] = universe.Find(Assembly.References[i].Name, Assembly);
        }

        return _references[row];
    }

    /// <summary>The methods of a type by name.</summary>
    public Dictionary<string, List<MethodDefinitionHandle>> MethodsOf(TypeDefinitionHandle type)
    {
        if (_methods.TryGetValue(type, out var methods))
            return methods;
        methods = new Dictionary<string, List<MethodDefinitionHandle>>(StringComparer.Ordinal);
        foreach (var handle in Metadata.GetTypeDefinition(type).GetMethods())
        {
            var name = Metadata.GetString(Metadata.GetMethodDefinition(handle).Name);
            if (!methods.TryGetValue(name, out var list))
                methods.Add(name, list = []);
            list.Add(handle);
        }

        _methods.Add(type, methods);
        return methods;
    }

    /// <summary>The properties and events whose accessors the methods of a type are.</summary>
    public Dictionary<MethodDefinitionHandle, EntityHandle> AccessorsOf(TypeDefinitionHandle type)
    {
        if (!_accessors.TryGetValue(type, out var accessors))
            _accessors.Add(type, accessors = AccessorMap.Of(Metadata, type));
        return accessors;
    }

    /// <summary>Opens an assembly that was found readable before.</summary>
    /// <exception cref="BadImageFormatException">It is damaged.</exception>
    public static AssemblyImage Open(KnownAssembly assembly, ImageBufferPool pool)
    {
        var buffer = assembly.Content.Read(pool);
        PEReader? pe = null;
        try
        {
            pe = new PEReader(buffer.Pointer, buffer.Length);
            return new AssemblyImage(pool, buffer, pe, pe.GetMetadataReader(), assembly);
        }
        catch
        {
            pe?.Dispose();
            pool.Return(buffer);
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_buffer is null)
            return;
        _metadata = null;
        _types = null;
        _pe!.Dispose();
        _pe = null;
        _pool.Return(_buffer);
        _buffer = null;
    }
}
