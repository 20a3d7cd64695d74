using System;
using System.Collections.Immutable;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;

namespace NoCustomization.Tool.Builds.Logs;

/// <summary>The identity of an analyzer's file. It is read, never loaded.</summary>
/// <param name="Version">The assembly's version; empty where it is not our analyzer.</param>
/// <param name="Hash">SHA-256 of the file, lower-case hexadecimal.</param>
internal sealed record AnalyzerFile(string Version, string Hash)
{
    private const string NameInPackage = "analyzers/dotnet/NoCustomization.Analyzers.dll";

    /// <summary>Reads a file.</summary>
    public static AnalyzerFile Read(string path) => Of(File.ReadAllBytes(path));

    /// <summary>Reads the analyzer, or a package that holds it; null where there is none in it.</summary>
    public static AnalyzerFile? ReadGiven(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (bytes.AsSpan().StartsWith("PK"u8))
        {
            try
            {
                using var package = new ZipArchive(new MemoryStream(bytes));
                if (package.GetEntry(NameInPackage) is not { } entry)
                    return null;
                var content = new MemoryStream();
                using var stream = entry.Open();
                stream.CopyTo(content);
                bytes = content.ToArray();
            }
            catch (InvalidDataException)
            {
                return null;
            }
        }

        return Of(bytes) is { Version.Length: > 0 } file ? file : null;
    }

    private static AnalyzerFile Of(byte[] bytes) => new(VersionOf(bytes), Convert.ToHexStringLower(SHA256.HashData(bytes)));

    // Any assembly can take the name; one without the analyzer's class is none of any version.
    private static string VersionOf(byte[] bytes)
    {
        try
        {
            using var image = new PEReader(ImmutableArray.Create(bytes));
            if (!image.HasMetadata || image.GetMetadataReader() is not { IsAssembly: true } metadata)
                return "";
            var isOurs = metadata.TypeDefinitions.Any(t => metadata.StringComparer.Equals(metadata.GetTypeDefinition(t).Name, "CustomizationAnalyzer"));
            return isOurs ? metadata.GetAssemblyDefinition().Version.ToString(3) : "";
        }
        catch (BadImageFormatException)
        {
            return "";
        }
    }
}
