using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Threading;
using NoCustomization.Verification;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Extensibility.Loading;

/// <summary>
/// Assemblies that an assembly carries as resources, plain or deflated, as weavers pack them: code that it will load by itself. They are judged with the rest; what is hidden better than that is seen when
/// it is loaded, see <see cref="UnverifiedLoads"/>.
/// </summary>
internal static class EmbeddedFiles
{
    /// <summary>The assemblies in the resources of an extension's assemblies.</summary>
    /// <param name="images">The files of the extension.</param>
    /// <param name="limits">How large one, and all of them together, may be when they are inflated.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <exception cref="LoadException">They are larger.</exception>
    public static IReadOnlyList<FileImage> In(IEnumerable<Image> images, ExtensionLoadOptions limits, CancellationToken cancellation)
    {
        var found = new List<FileImage>();
        var bytes = 0L;
        foreach (var image in images.Where(i => i.Kind is ImageKind.Managed or ImageKind.Precompiled or ImageKind.Native && i.Name.Length > 0))
        {
            foreach (var file in In(image, limits.MaxFileBytes, cancellation))
            {
                // Many resources may share the bytes of one; each is a file to judge.
                if ((bytes += file.Content.Length) > limits.MaxFolderBytes)
                    throw new LoadException(LoadProblemKind.FolderTooLarge, limits.MaxFolderBytes);
                found.Add(file);
            }
        }

        return found;
    }

    private static IEnumerable<FileImage> In(Image image, long limit, CancellationToken cancellation)
    {
        using var pe = new PEReader(System.Collections.Immutable.ImmutableArray.Create(image.File.Content.Span));
        foreach (var (name, offset) in ResourcesOf(pe))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Assembly(pe, offset, limit, cancellation) is { } assembly)
                yield return new FileImage(image.Path + "!" + name, assembly);
        }
    }

    private static IReadOnlyList<(string Name, long Offset)> ResourcesOf(PEReader pe)
    {
        try
        {
            var metadata = pe.GetMetadataReader();
            return [.. metadata.ManifestResources.Select(metadata.GetManifestResource).Where(r => r.Implementation.IsNil).Select(r => (Printable.Of(metadata.GetString(r.Name)).Replace('/', '_'), r.Offset))];
        }
        catch (Exception e) when (MetadataFaults.IsFault(e))
        {
            // The verifier says that the assembly is damaged.
            return [];
        }
    }

    private static byte[]? Assembly(PEReader pe, long offset, long limit, CancellationToken cancellation)
    {
        try
        {
            return Read(pe, offset) is { } bytes ? AsAssembly(bytes) ?? AsAssembly(Inflate(bytes, limit, cancellation)) : null;
        }
        catch (Exception e) when (MetadataFaults.IsFault(e))
        {
            // As above.
            return null;
        }
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

    private static byte[]? Inflate(byte[] bytes, long limit, CancellationToken cancellation)
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
                cancellation.ThrowIfCancellationRequested();
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
