using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using NoCustomization.Verification;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Extensibility.Loading;

/// <summary>
/// Assemblies that an assembly carries as resources, plain or deflated, as weavers pack them: code that it will load by itself. They are judged with the rest; what is hidden better than that is seen when
/// it is loaded, see <see cref="UnverifiedLoads"/>.
/// </summary>
internal static class EmbeddedFiles
{
    private const int MaxResources = 10_000;

    /// <summary>The assemblies in the resources of one.</summary>
    /// <param name="image">The assembly.</param>
    /// <param name="limit">Bytes that one may have when it is inflated.</param>
    public static IReadOnlyList<FileImage> In(Image image, long limit)
    {
        if (image.Kind is not (ImageKind.Managed or ImageKind.Precompiled or ImageKind.Native) || image.Name.Length == 0)
            return [];
        var found = new List<FileImage>();
        try
        {
            using var pe = new PEReader(System.Collections.Immutable.ImmutableArray.Create(image.File.Content.Span));
            var metadata = pe.GetMetadataReader();
            foreach (var handle in metadata.ManifestResources)
            {
                var resource = metadata.GetManifestResource(handle);
                if (!resource.Implementation.IsNil || found.Count >= MaxResources)
                    continue;
                if (Read(pe, resource.Offset) is { } bytes && (AsAssembly(bytes) ?? AsAssembly(Inflate(bytes, limit))) is { } assembly)
                    found.Add(new FileImage(image.Path + "!" + Printable.Of(metadata.GetString(resource.Name)).Replace('/', '_'), assembly));
            }
        }
        catch (Exception e) when (MetadataFaults.IsFault(e))
        {
            // The verifier says that the assembly is damaged.
        }

        return found;
    }

    private static byte[]? AsAssembly(byte[]? bytes) => bytes is not null && NativeFormats.IsPortableExecutable(bytes) ? bytes : null;

    // ECMA-335 II.24.2.4: a length, then the bytes.
    private static byte[]? Read(PEReader pe, long offset)
    {
        var block = pe.GetSectionData(pe.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress);
        if (offset < 0 || offset > block.Length - sizeof(int))
            return null;
        var reader = block.GetReader((int)offset, block.Length - (int)offset);
        var length = reader.ReadInt32();
        return length >= 0 && length <= reader.RemainingBytes ? reader.ReadBytes(length) : null;
    }

    private static byte[]? Inflate(byte[] bytes, long limit)
    {
        try
        {
            using var inflated = new DeflateStream(new MemoryStream(bytes, writable: false), CompressionMode.Decompress);
            var start = new byte[2];
            // Most resources are something else, which the first bytes tell.
            if (inflated.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length || start[0] != 'M' || start[1] != 'Z')
                return null;
            using var whole = new MemoryStream();
            whole.Write(start);
            var chunk = new byte[81920];
            for (int read; (read = inflated.Read(chunk)) > 0;)
            {
                if (whole.Length + read > limit)
                    throw new LoadException(LoadProblemKind.FileTooLarge, "resource", whole.Length + read, limit);
                whole.Write(chunk, 0, read);
            }

            return whole.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
