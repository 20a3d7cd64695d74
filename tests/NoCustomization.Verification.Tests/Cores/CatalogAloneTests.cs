using System.Linq;
using NoCustomization.Policy.Catalogs;
using NoCustomization.Verification.Tests.Framework;
using Xunit;

namespace NoCustomization.Verification.Tests.Cores;

/// <summary>With a catalog and no core at hand the binary eye judges what it can and names what it cannot.</summary>
public sealed class CatalogAloneTests
{
    private static readonly Compiled Core = Compiled.CSharp("Juki", """
        namespace Juki
        {
            public class Closed { public virtual void Run() { } } public class Open { } public class OddException : System.Exception { }
            public interface IClosed { } public interface IOpen : IClosed { }
        }
        """);

    private static readonly Catalog Catalog = CatalogReader.Read("""
        { "formatVersion": 1, "package": "juki", "assemblies": [ { "name": "Juki" } ], "versions": "[0.0,1.0)", "namespaces": [ "Juki" ],
          "extensionPoints": [ { "id": "p", "kind": "plugin", "symbols": [ "T:Juki.Open", "T:Juki.IOpen" ] } ] }
        """).Catalog!;

    [Fact]
    public void Bases_single_interfaces_and_namespaces_are_judged()
    {
        var vendor = Compiled.CSharp("Acme", """
            public class A : Juki.Closed { public override void Run() { } } public class B : Juki.Open { } public class C : Juki.OddException { }
            public class D : Juki.IClosed { } public class E : Juki.IOpen { }
            namespace Juki.Inner { public class F { } }
            """, Core);
        var result = vendor.Verify(new VerificationOptions { Catalogs = [Catalog] });
        Assert.Equal(["NC1001 T:Juki.Closed @ T:A", "NC1002 T:Juki.IClosed @ T:D", "NC1005 N:Juki.Inner @ T:Juki.Inner.F"],
            result.Findings.Select(f => $"{f.Key.RuleId} {f.Key.Target} @ {f.Key.Site}").Order());
        Assert.Empty(result.Problems);
        Assert.Equal(["NC1002 NotRun_CoreMissing Juki", "NC1003 NotRun_CoreMissing Juki", "NC1004 NotRun_CoreMissing Juki", "NC1006 NotRun_CoreMissing Juki", "NC1008 NotRun_CoreMissing Juki"],
            result.RulesNotRun.Where(r => r.Rule.Id.StartsWith("NC1", System.StringComparison.Ordinal)).Select(r => $"{r.Rule.Id} {r.Reason.Key} {r.Reason.Arguments[0]}").Order());
    }

    [Fact]
    public void A_catalog_of_another_version_says_nothing()
    {
        var other = CatalogReader.Read("""{ "formatVersion": 1, "package": "juki", "assemblies": [ { "name": "Juki" } ], "versions": "[2.0,3.0)" }""").Catalog!;
        var result = Compiled.CSharp("Acme", "public class A : Juki.Closed { }", Core).Verify(new VerificationOptions { Catalogs = [other] }, Core);
        Assert.Empty(result.Findings);
        Assert.Empty(Assert.Single(result.Assemblies).Cores);
    }

    [Fact]
    public void With_the_core_at_hand_every_rule_is_judged()
    {
        var vendor = Compiled.CSharp("Acme", "public class A : Juki.Closed { public override void Run() { } } public class E : Juki.IOpen { }", Core);
        var result = vendor.Verify(new VerificationOptions { Catalogs = [Catalog] }, Core);
        Assert.Equal(["NC1001", "NC1003"], result.Findings.Select(f => f.Key.RuleId));
        Assert.Empty(result.RulesNotRun);
    }
}
