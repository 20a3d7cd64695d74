using System;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Policy.Libraries.Emission;

/// <summary>What members of Reflection.Emit, of hot reload and of libraries that rewrite assemblies do, by name.</summary>
public static class EmissionApi
{
    /// <summary>The attribute by which the runtime forgets access checks.</summary>
    public const string IgnoresAccessChecks = "System.Runtime.CompilerServices.IgnoresAccessChecksToAttribute";

    /// <summary>Where the types of libraries are that read and write assemblies.</summary>
    public static LibraryNamespaces Rewriters { get; } = new(false, "Mono.Cecil", "dnlib.DotNet", "AsmResolver.DotNet");

    /// <summary>Words without which a source text has no call that <see cref="KindOf"/> knows.</summary>
    public static LibraryWord[] Words =>
    [
        "DynamicMethod", "ApplyUpdate", "CustomAttributeBuilder", "NativeWrite", "WriteManifest",
        new("Write", WordUse.NearAnchor), new("new", WordUse.NearAnchor),
    ];

    /// <summary>Words one of which stands in a file that emits or rewrites.</summary>
    public static string[] Anchors =>
        ["DynamicMethod", "CustomAttributeBuilder", "Cecil", "dnlib", "AsmResolver", "ModuleDefinition", "AssemblyDefinition", "ModuleDef", "ModuleDefMD", "AssemblyDef"];

    /// <summary>What a member does; none for most.</summary>
    /// <param name="namespace">The namespace of its type.</param>
    /// <param name="type">The simple name of its type.</param>
    /// <param name="name">Its name.</param>
    public static EmissionKind KindOf(string @namespace, string type, string name) => @namespace switch
    {
        "System.Reflection.Emit" => (type, name) switch
        {
            ("DynamicMethod", ".ctor") => EmissionKind.DynamicMethod,
            ("CustomAttributeBuilder", ".ctor") => EmissionKind.Attribute,
            _ => EmissionKind.None,
        },
        "System.Reflection.Metadata" => type is "MetadataUpdater" or "AssemblyExtensions" && name == "ApplyUpdate" ? EmissionKind.Update : EmissionKind.None,
        _ => IsAssembly(@namespace, type) && name is "Write" or "NativeWrite" or "WriteManifest" ? EmissionKind.Write : EmissionKind.None,
    };

    /// <summary>Whether a type may have a member of which <see cref="KindOf"/> says more than none.</summary>
    /// <param name="namespace">Its namespace.</param>
    /// <param name="type">Its simple name.</param>
    public static bool Has(string @namespace, string type) => @namespace switch
    {
        "System.Reflection.Emit" => type is "DynamicMethod" or "CustomAttributeBuilder",
        "System.Reflection.Metadata" => type is "MetadataUpdater" or "AssemblyExtensions",
        _ => IsAssembly(@namespace, type),
    };

    /// <summary>Whether a method reads an assembly: <c>ReadModule</c>, <c>Load</c>, <c>FromFile</c>.</summary>
    public static bool Reads(LibraryMethod method) => IsAssembly(method.Namespace, method.Type)
        && (method.Name is "ReadModule" or "ReadAssembly" or "Load" || method.Name.StartsWith("From", StringComparison.Ordinal));

    /// <summary>Whether a member of a read assembly is that assembly still: its main module, its own assembly.</summary>
    public static bool KeepsAssembly(LibraryMethod method) => IsAssembly(method.Namespace, method.Type)
        && method.Name is "get_MainModule" or "get_ManifestModule" or "get_Assembly" or "get_Module";

    /// <summary>Whether a method of a type gives its constructor.</summary>
    public static bool GivesConstructor(LibraryMethod method) => method.Namespace is "System" or "System.Reflection" && method.Name is "GetConstructor" or "GetConstructors";

    private static bool IsAssembly(string @namespace, string type) => @namespace switch
    {
        "Mono.Cecil" or "AsmResolver.DotNet" => type is "ModuleDefinition" or "AssemblyDefinition",
        "dnlib.DotNet" => type is "ModuleDef" or "ModuleDefMD" or "ModuleDefMD2" or "AssemblyDef",
        _ => false,
    };
}
