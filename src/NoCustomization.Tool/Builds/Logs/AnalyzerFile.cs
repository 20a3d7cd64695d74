using System;
using System.Collections.Immutable;
using System.IO;
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
    /// <summary>Reads a file.</summary>
    public static AnalyzerFile Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        return new(VersionOf(bytes), Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

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
