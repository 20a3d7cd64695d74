using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Sites;

/// <summary>Places in source, from portable debug symbols that match the assembly. Opened when the first place is asked for.</summary>
internal sealed class SymbolReader(AssemblyImage image) : IDisposable
{
    private MetadataReaderProvider? _provider;
    private MetadataReader? _symbols;
    private bool _opened;

    // Findings come method by method.
    private readonly List<SequencePoint> _points = [];
    private MethodDefinitionHandle _method;

    /// <summary>The debug symbols, or null where there are none that match.</summary>
    public MetadataReader? Symbols
    {
        get
        {
            if (!_opened)
            {
                _opened = true;
                Open();
            }

            return _symbols;
        }
    }

    /// <summary>The sequence point at or before an instruction, or null.</summary>
    public SourceSpan? LocationOf(MethodDefinitionHandle method, int offset) => Find(method, offset);

    /// <summary>The first sequence point of a declaration's code, or null where it has none.</summary>
    public SourceSpan? LocationOf(EntityHandle declaration)
    {
        if (declaration.IsNil || Symbols is null)
            return null;
        var metadata = image.Metadata;
        switch (declaration.Kind)
        {
            case HandleKind.MethodDefinition:
                return Find((MethodDefinitionHandle)declaration, 0);
            case HandleKind.PropertyDefinition:
                var property = metadata.GetPropertyDefinition((PropertyDefinitionHandle)declaration).GetAccessors();
                return First(property.Getter, property.Setter);
            case HandleKind.EventDefinition:
                var @event = metadata.GetEventDefinition((EventDefinitionHandle)declaration).GetAccessors();
                return First(@event.Adder, @event.Remover);
            case HandleKind.TypeDefinition:
                foreach (var method in metadata.GetTypeDefinition((TypeDefinitionHandle)declaration).GetMethods())
                {
                    if (Find(method, 0) is { } location)
                        return location;
                }

                return null;
            default:
                return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _symbols = null;
        _provider?.Dispose();
        _provider = null;
    }

    private SourceSpan? First(MethodDefinitionHandle first, MethodDefinitionHandle second) =>
        (first.IsNil ? null : Find(first, 0)) ?? (second.IsNil ? null : Find(second, 0));

    private SourceSpan? Find(MethodDefinitionHandle method, int offset)
    {
        if (Symbols is not { } symbols)
            return null;
        try
        {
            if (method != _method)
            {
                _method = default;
                _points.Clear();
                foreach (var point in symbols.GetMethodDebugInformation(method.ToDebugInformationHandle()).GetSequencePoints())
                {
                    if (!point.IsHidden)
                        _points.Add(point);
                }

                _method = method;
            }

            if (_points.Count == 0)
                return null;
            var at = _points[LastUpTo(offset)];
            return new SourceSpan(symbols.GetString(symbols.GetDocument(at.Document).Name), at.StartLine, at.StartColumn, at.EndLine, at.EndColumn);
        }
        catch (Exception e) when (MetadataFaults.IsFault(e))
        {
            // Damaged debug symbols cost the place, not the finding.
            return null;
        }
    }

    // The first where none begins at or before the offset.
    private int LastUpTo(int offset)
    {
        int low = 1, high = _points.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_points[middle].Offset <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    private void Open()
    {
        try
        {
            // The name in the debug directory is where the assembly was built; only its identity counts here.
            image.Pe.TryOpenAssociatedPortablePdb("/x.dll", _ => Copy(image.Assembly.Content.OpenSymbols()), out _provider, out _);
            _symbols = _provider?.GetMetadataReader();
        }
        catch (Exception e) when (MetadataFaults.IsFault(e) || e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Dispose();
        }
    }

    // Wholly in memory: the file may be replaced by a build while we read.
    private static MemoryStream? Copy(Stream? stream)
    {
        if (stream is null)
            return null;
        using (stream)
        {
            var memory = new MemoryStream();
            stream.CopyTo(memory);
            memory.Position = 0;
            return memory;
        }
    }
}
