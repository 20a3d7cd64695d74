using System.Linq;
using NoCustomization.Verification.Tests.Framework;
using Xunit;

namespace NoCustomization.Verification.Tests.Cores;

/// <summary>Which assembly is core and which is vendor code: the core alone decides.</summary>
public sealed class MembershipTests
{
    private static readonly Compiled Core = Compiled.CSharp("Juki", """
        [assembly: NoCustomization.StandardPackage("juki", Assemblies = new[] { "Juki", "Juki.Parts" })]
        namespace Juki { public class Closed { public virtual void Run() { } } }
        """);

    [Fact]
    public void A_named_part_is_core_and_its_types_are_protected()
    {
        var part = Compiled.CSharp("Juki.Parts", "namespace Juki { public class Part : Closed { } }", Core);
        Assert.Equal("Juki.Parts.dll", Assert.Single(part.Verify(Core).NotJudged).Path);
        Assert.Equal(["NC1001 T:Juki.Part @ T:A"], Compiled.CSharp("Acme", "public class A : Juki.Part { }", Core, part).Findings(Core, part));
    }

    [Fact]
    public void A_claim_that_the_core_does_not_return_is_a_finding_and_spares_nothing() => Assert.Equal(
        ["NC1001 T:Juki.Closed @ T:A", "NC8002 assembly:Acme @ "],
        Compiled.CSharp("Acme", """[assembly: NoCustomization.StandardPackage("juki", Assemblies = new[] { "Acme", "Juki" })] public class A : Juki.Closed { }""", Core).Findings(Core));

    [Fact]
    public void An_assembly_of_attributes_alone_that_claims_the_core_is_a_finding() => Assert.Equal(
        ["NC8002 assembly:Evil @ "],
        Compiled.CSharp("Evil", """[assembly: NoCustomization.StandardPackage("juki", Assemblies = new[] { "Evil", "Juki", "Acme" })]""").Findings(Core));

    [Fact]
    public void A_claim_without_a_reference_exempts_no_one()
    {
        var evil = Compiled.CSharp("Evil", """[assembly: NoCustomization.StandardPackage("juki", Assemblies = new[] { "Evil", "Juki", "Acme" })] public class Marker { }""");
        Assert.Equal(["NC1001 T:Juki.Closed @ T:A"], Compiled.CSharp("Acme", "public class A : Juki.Closed { public Marker M; }", Core, evil).Findings(Core, evil));
    }

    [Fact]
    public void A_core_is_vendor_code_to_another_core() => Assert.Equal(
        ["NC1001 T:Juki.Closed @ T:A"],
        Compiled.CSharp("Other", """[assembly: NoCustomization.StandardPackage("other")] public class A : Juki.Closed { } public class B : A { }""", Core).Findings(Core));

    [Fact]
    public void An_override_through_a_vendors_library_needs_no_reference_to_the_core()
    {
        var library = Compiled.CSharp("Acme.Base", "public class A : Juki.Closed { }", Core);
        var vendor = Compiled.CSharp("Acme", "public class B : A { public override void Run() { } }", Core, library);
        Assert.DoesNotContain("Juki", System.Text.Encoding.Latin1.GetString(vendor.Image));
        Assert.Equal(["NC1003 M:Juki.Closed.Run @ M:B.Run"], vendor.Findings(Core, library));
    }

    [Fact]
    public void Forwarded_types_are_where_they_went()
    {
        var moved = Compiled.CSharp("Juki", """
            [assembly: NoCustomization.StandardPackage("juki", Assemblies = new[] { "Juki", "Juki.New" })]
            [assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(Juki.Closed))]
            """, Compiled.CSharp("Juki.New", "namespace Juki { public class Closed { public virtual void Run() { } } }"));
        var target = Compiled.CSharp("Juki.New", "namespace Juki { [NoCustomization.UseInstead(\"x\")] public class Closed { public virtual void Run() { } } }");
        var vendor = Compiled.CSharp("Acme", "public class A : Juki.Closed { public override void Run() { } }", Core);
        var result = vendor.Verify(moved, target);
        Assert.Equal(["NC1001", "NC1003"], result.Findings.Select(f => f.Key.RuleId));
        Assert.Equal("x", NoCustomization.Policy.Rules.Remedy.AlternativeOf(result.Findings[0].Verdict.Usage.Target));
    }

    [Fact]
    public void Internal_copies_of_the_annotations_count()
    {
        var core = Compiled.Bare("Own", """
            [assembly: NoCustomization.StandardPackage("own", Zone = NoCustomization.Zone.B)]
            namespace NoCustomization
            {
                enum Zone : byte { A, B }
                class StandardPackageAttribute : System.Attribute { public StandardPackageAttribute(string id) { } public Zone Zone { get; set; } }
                class ExtensionPointAttribute : System.Attribute { public ExtensionPointAttribute(string id) { } }
            }
            namespace Own { public class Closed { } [NoCustomization.ExtensionPoint("p")] public class Open { } }
            """);
        Assert.Equal(["NC1001 T:Own.Closed @ T:A"], Compiled.CSharp("Acme", "public class A : Own.Closed { } public class B : Own.Open { }", core).Findings(core));
    }
}
