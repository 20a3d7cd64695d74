using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using System.Text;
using NoCustomization.Verification.Inputs;
using NoCustomization.Verification.Metadata;
using NoCustomization.Verification.Sites;
using NoCustomization.Verification.Tests.Framework;
using Xunit;

namespace NoCustomization.Verification.Tests.Sites;

/// <summary>F#'s compiler is not at hand: C# stands in for it, with names that become F#'s in the finished image.</summary>
public sealed class NumberedOwnersTests
{
    private const string Source = """
        using System;
        namespace N
        {
            public interface IClock { string Today(); }
            public static class F
            {
                public static IClock clock() => new clock_107();
                public static Func<IClock> nested(int n) => nested_111.Instance.Invoke;
                public static object over(int n) => new over_112();
                public static object over(string s) => new over_113_1();
                public static object loop(int n) => go_114(n);
                public static object work(ref int n) { work_116 machine = default; machine.State = n; return machine; }
                public static IClock shared { get; } = new shared_118();
                internal static object go_114(int n) => n == 0 ? new go_115() : go_114(n - 1);
                internal sealed class clock_107 : IClock { public string Today() => ""; }
                internal sealed class nested_111 { public static readonly nested_111 Instance = new(); public IClock Invoke() => new nested_111_1(); }
                internal sealed class nested_111_1 : IClock { public string Today() => ""; }
                internal sealed class over_112 { }
                internal sealed class over_113_1 { }
                internal sealed class go_115 { }
                internal struct work_116 { public int State; }
                internal sealed class shared_118 : IClock { public string Today() => ""; }
                internal sealed class nobody_119 { }
            }
            internal sealed class lost_120 { public void Out(ref lost_120 x) { } }
        }
        """;

    [Theory]
    [InlineData("clock@107", "M:N.F.clock")]
    [InlineData("nested@111", "M:N.F.nested(System.Int32)")]
    [InlineData("nested@111-1", "M:N.F.nested(System.Int32)")]
    [InlineData("over@112", "M:N.F.over(System.Int32)")]
    [InlineData("over@113-1", "M:N.F.over(System.String)")]
    [InlineData("go@115", "M:N.F.loop(System.Int32)")]
    [InlineData("work@116", "M:N.F.work(System.Int32@)")]
    [InlineData("shared@118", "P:N.F.shared")]
    [InlineData("nobody@119", "T:N.F")]
    [InlineData("lost@120", "T:N.lost")]
    public void What_is_named_by_a_line_belongs_to_the_member_that_uses_it(string type, string expected)
    {
        var sites = Sites();
        Assert.Equal(expected, sites["T:" + type]);
        if (type is "clock@107" or "nested@111-1" or "shared@118")
            Assert.Equal(expected, sites[type + ".Today"]);
    }

    [Fact]
    public void A_lifted_local_function_belongs_to_the_member_that_calls_it() => Assert.Equal("M:N.F.loop(System.Int32)", Sites()["F.go@114"]);

    [Fact]
    public void What_nothing_uses_loses_its_line_alone() => Assert.Equal("M:N.lost.Out(N.lost@)", Sites()["lost@120.Out"]);

    [Theory]
    [InlineData("clock@7", "clock")]
    [InlineData("clock@7-12", "clock")]
    [InlineData("<Bind>__debug@18", "<Bind>__debug")]
    [InlineData("M:N.clock@7.M(N.arg@8-1@,System.Int32@)", "M:N.clock.M(N.arg@,System.Int32@)")]
    [InlineData("init@", "init@")]
    [InlineData("a@-1", "a@-1")]
    [InlineData("mail@example", "mail@example")]
    public void Lines_are_taken_out_of_names(string name, string expected)
    {
        Assert.Equal(expected, GeneratedNames.WithoutLines(name));
        Assert.Equal(name != expected, GeneratedNames.HasLine(name));
    }

    [Fact]
    public void Names_that_the_compiler_repeats_in_what_it_makes_are_none()
    {
        var core = Compiled.CSharp("Juki", """
            [assembly: NoCustomization.StandardPackage("juki")]
            namespace Juki { [NoCustomization.PackageInternal] public class Pipe { } [NoCustomization.PackageInternal] public interface IFlow { } }
            """);
        var library = Compiled.CSharp("FSharp.Core", "namespace Microsoft.FSharp.Core { public abstract class FSharpFunc<T, U> { public abstract U Invoke(T t); } }");
        var vendor = Compiled.CSharp("Acme", """
            using Juki;
            public static class F
            {
                internal static readonly Pipe shared_105 = null;
                internal static int go_114(Pipe p) => 1;
                internal sealed class use_106 : Microsoft.FSharp.Core.FSharpFunc<Pipe, int> { public Pipe p; public use_106(Pipe p) { } public override int Invoke(Pipe p) => 1; }
                internal sealed class flow_107 : IFlow { public Pipe p; public flow_107(Pipe p) { } }
                public static Pipe shared => shared_105;
                public static object Use(Pipe p) => new object[] { new use_106(p), new flow_107(p) };
            }
            """, core, library);
        var made = vendor with { Image = Numbered(vendor, "shared_105", "go_114", "use_106", "flow_107"), Symbols = [] };
        Assert.Equal(["NC2004 T:Juki.IFlow @ M:F.Use(Juki.Pipe)", "NC2004 T:Juki.Pipe @ M:F.Use(Juki.Pipe)", "NC2004 T:Juki.Pipe @ P:F.shared"],
            made.Findings(core, library).Where(f => f.StartsWith("NC2004", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    // The longer of two names first.
    private static byte[] Numbered(Compiled compiled, params string[] names)
    {
        var text = Encoding.Latin1.GetString(compiled.Image);
        foreach (var name in names)
        {
            var line = name.IndexOf('_', StringComparison.Ordinal);
            text = text.Replace(name, name[..line] + "@" + name[(line + 1)..].Replace('_', '-'), StringComparison.Ordinal);
        }

        return Encoding.Latin1.GetBytes(text);
    }

    private static Dictionary<string, string> Sites()
    {
        var numbered = Numbered(Compiled.CSharp("numbered", Source), "nested_111_1", "over_113_1", "clock_107", "nested_111", "over_112", "go_114", "go_115", "work_116", "shared_118",
            "nobody_119", "lost_120");
        using var pool = new ImageBufferPool();
        var assembly = AssemblyProbe.Probe(new MemoryContent("numbered.dll", numbered, null), pool, false, false, out _, out _)!;
        using var image = AssemblyImage.Open(assembly, pool);
        using var symbols = new SymbolReader(image);
        var map = new SiteMap(image, symbols);
        var sites = new Dictionary<string, string>();
        foreach (var type in image.Metadata.TypeDefinitions)
        {
            var definition = image.Metadata.GetTypeDefinition(type);
            var name = image.Metadata.GetString(definition.Name);
            sites.TryAdd("T:" + name, map.IdOf(type));
            foreach (var method in definition.GetMethods())
                sites.TryAdd(name + "." + image.Metadata.GetString(image.Metadata.GetMethodDefinition(method).Name), map.SiteOf(method, 0));
        }

        return sites;
    }
}
