using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace NoCustomization.Verification.Tests.Framework;

/// <summary>What test assemblies are compiled against, and where real assemblies lie.</summary>
internal static class TestReferences
{
    /// <summary>The framework's reference assemblies and our annotations.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
    [
        .. Directory.GetFiles(Metadata("FrameworkReferences"), "*.dll").Select(f => (MetadataReference)MetadataReference.CreateFromFile(f)),
        MetadataReference.CreateFromFile(typeof(StandardPackageAttribute).Assembly.Location),
    ];

    /// <summary>.NET Framework 4.8, without our annotations.</summary>
    public static ImmutableArray<MetadataReference> NetFramework { get; } =
        [.. new[] { "mscorlib.dll", "System.dll", "System.Core.dll", "Microsoft.VisualBasic.dll" }.Select(f => MetadataReference.CreateFromFile(Path.Combine(Metadata("NetFramework"), f)))];

    /// <summary>The folder of the running framework's implementation assemblies.</summary>
    public static string RuntimeFolder { get; } = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>The folder of the SDK that builds the tests.</summary>
    public static string SdkFolder { get; } = Metadata("SdkFolder");

    /// <summary>The running framework's assemblies, one left out.</summary>
    public static MetadataReference[] RuntimeWithout(string name) =>
        [.. Directory.GetFiles(RuntimeFolder, "*.dll").Where(f => IsManaged(f) && Path.GetFileNameWithoutExtension(f) != name).Select(f => MetadataReference.CreateFromFile(f))];

    /// <summary>Whether a file is an assembly.</summary>
    public static bool IsManaged(string file)
    {
        using var pe = new PEReader(File.OpenRead(file));
        return pe.HasMetadata;
    }

    private static string Metadata(string key) =>
        typeof(TestReferences).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value
        ?? throw new InvalidOperationException(key);
}
