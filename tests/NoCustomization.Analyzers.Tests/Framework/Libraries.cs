using System.IO;
using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Tests.Framework;

/// <summary>Libraries that vendors use beside the core.</summary>
internal static class Libraries
{
    /// <summary>The service collection, from the SDK's own targeting pack.</summary>
    public static MetadataReference[] Services { get; } =
    [
        MetadataReference.CreateFromFile(Path.Combine(References.Metadata("WebReferences"), "Microsoft.Extensions.DependencyInjection.Abstractions.dll")),
        MetadataReference.CreateFromFile(Path.Combine(References.Metadata("WebReferences"), "Microsoft.Extensions.DependencyInjection.dll")),
    ];

    /// <summary>Harmony 2.</summary>
    public static MetadataReference Harmony { get; } = Stub("0Harmony");

    /// <summary>MonoMod's detours.</summary>
    public static MetadataReference MonoMod { get; } = Stub("MonoMod.RuntimeDetour");

    private static MetadataReference Stub(string name) =>
        Shape.Emit(Shape.Library(name, File.ReadAllText(Path.Combine(References.Metadata("RepositoryRoot"), "tests", "Conformance", "stubs", name + ".cs"))));
}
