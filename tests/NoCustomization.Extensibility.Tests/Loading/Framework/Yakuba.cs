using System;
using System.Collections.Generic;
using System.Reflection;
using System.Runtime.Loader;

namespace NoCustomization.Extensibility.Tests.Loading.Framework;

/// <summary>A standard package that runs in this process, and vendors' code for it.</summary>
internal static class Yakuba
{
    /// <summary>The source of its core, version 2.1.</summary>
    public const string Source = """
        [assembly: System.Reflection.AssemblyVersion("2.1.0.0")]
        [assembly: StandardPackage("yakuba", Name = "Yakuba", Assemblies = ["Yakuba.Core", "Yakuba.Reports"], Namespaces = ["Yakuba"])]
        namespace Yakuba
        {
            [ExtensionPoint("yakuba.fee")] public interface IFeeRule { decimal Fee(); }
            public class Calculator { public virtual decimal Calculate() => 300; }
            public static class Journal
            {
                private static readonly System.Collections.Concurrent.ConcurrentBag<string> s_lines = [];
                public static void Write(string line) => s_lines.Add(line);
                public static bool Has(string line) => System.Linq.Enumerable.Contains(s_lines, line);
            }
        }
        """;

    private static readonly Lazy<(Assembly Assembly, byte[] Image, string File)> Core = new(() => Run(Source, "Yakuba.Core"));

    /// <summary>The core as it runs.</summary>
    public static Assembly Assembly => Core.Value.Assembly;

    /// <summary>Its bytes.</summary>
    public static byte[] Image => Core.Value.Image;

    /// <summary>A declared package over the core.</summary>
    public static StandardPackage Package => new(Assembly);

    /// <summary>Whether vendor code wrote a line.</summary>
    public static bool Has(string line) => (bool)Assembly.GetType("Yakuba.Journal")!.GetMethod("Has")!.Invoke(null, [line])!;

    /// <summary>Runs a core from a file of its own.</summary>
    public static (Assembly Assembly, byte[] Image, string File) Run(string source, string name)
    {
        var image = Framework.Source.Dll(name, source);
        var file = CoreFolder.Write(name + ".dll", image);
        // A context of its own, as a host has that is itself a plugin; the platform's stays free of what tests leave behind.
        return (new AssemblyLoadContext(name).LoadFromAssemblyPath(file), image, file);
    }

    /// <summary>A vendor's assembly with a door that writes a line.</summary>
    /// <param name="name">Simple name.</param>
    /// <param name="id">Its id; also what it writes.</param>
    /// <param name="more">More code.</param>
    /// <param name="onConfigure">More statements in the door.</param>
    /// <param name="references">Its dependencies.</param>
    public static byte[] Vendor(string name, string id, string more = "", string onConfigure = "", params byte[][] references) => Framework.Source.Dll(name,
        $$"""
        [assembly: System.Reflection.AssemblyVersion("1.4.0.0")]
        [assembly: VendorExtension("{{id}}", Vendor = "Acme")]
        public class Door : IVendorExtension { public void Configure(IExtensionBuilder builder) { Yakuba.Journal.Write("{{id}}"); {{onConfigure}} } }
        public class Rule : Yakuba.IFeeRule { public decimal Fee() => 10; }
        {{more}}
        """, [Image, .. references]);

    /// <summary>The same with a line written as soon as anything of it runs.</summary>
    public static byte[] Hasty(string name, string id, string more) =>
        Vendor(name, id, more + $$"""static class Early { [System.Runtime.CompilerServices.ModuleInitializer] internal static void Run() => Yakuba.Journal.Write("early {{id}}"); }""");
}
