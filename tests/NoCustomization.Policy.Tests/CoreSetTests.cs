using System;
using System.Linq;
using NoCustomization.Policy.Catalogs;
using NoCustomization.Policy.Cores;
using Xunit;

namespace NoCustomization.Policy.Tests;

/// <summary>Which assembly belongs to a core: only one that the core names.</summary>
public sealed class CoreSetTests
{
    [Fact]
    public void A_named_part_is_core_and_an_unnamed_one_is_not()
    {
        var set = CoreSet.Resolve([Core("Juki", ["Juki", "Juki.Fees"]), Plain("Juki.Fees"), Plain("Juki.Extras")], []);
        Assert.Equal("juki", set.PackageOf("Juki", null)!.Id);
        Assert.Equal("juki", set.PackageOf("juki.fees", null)!.Id);
        Assert.Null(set.PackageOf("Juki.Extras", null));
    }

    [Fact]
    public void A_claim_that_the_core_does_not_return_is_false_and_opens_nothing()
    {
        var core = Core("Juki", null);
        var claimant = new AssemblyFacts("Acme", null, new Version(1, 0)) { Declaration = Declare(["Acme", "Juki"]), References = ["Juki"] };
        Assert.Same(core, CoreSet.FalseClaim(claimant, [core]));
        var set = CoreSet.Resolve([claimant, core], []);
        Assert.Null(set.PackageOf("Acme", null));
        Assert.Single(set.Packages);
        Assert.Equal("juki", set.PackageOf("Juki", null)!.Id);
    }

    [Fact]
    public void A_core_described_by_a_catalog_cannot_be_claimed_either()
    {
        var catalog = CatalogReader.Read("""{ "formatVersion": 1, "package": "juki", "assemblies": [ { "name": "Juki" } ] }""").Catalog!;
        var claimant = new AssemblyFacts("Acme", null, new Version(1, 0)) { Declaration = Declare(null), References = ["Juki"] };
        var set = CoreSet.Resolve([claimant, Plain("Juki")], [catalog]);
        Assert.Null(set.PackageOf("Acme", null));
        Assert.Equal("juki", set.FalselyClaimedBy(claimant)!.Id);
        Assert.Null(set.FalselyClaimedBy(new AssemblyFacts("Other", null, new Version(1, 0)) { Declaration = Declare(null) }));
        Assert.Null(set.FalselyClaimedBy(new AssemblyFacts("Juki", null, new Version(1, 0)) { Declaration = Declare(null), References = ["Juki"] }));
    }

    [Fact]
    public void A_returned_claim_is_none()
    {
        var core = Core("Juki", ["Juki", "Juki.Fees"]);
        var part = new AssemblyFacts("Juki.Fees", null, new Version(1, 0)) { Declaration = Declare(null), References = ["Juki"] };
        Assert.Null(CoreSet.FalseClaim(part, [core]));
    }

    [Fact]
    public void A_demanded_key_keeps_out_an_assembly_that_only_borrows_the_name()
    {
        var set = CoreSet.Resolve([Core("Juki", ["Juki", "Juki.Fees, PublicKeyToken=0123456789abcdef"])], []);
        Assert.Null(set.PackageOf("Juki.Fees", null));
        Assert.Null(set.PackageOf("Juki.Fees", "aaaaaaaaaaaaaaaa"));
        Assert.NotNull(set.PackageOf("Juki.Fees", "0123456789ABCDEF"));
    }

    [Fact]
    public void A_core_is_vendor_code_to_every_other_core()
    {
        var tax = new AssemblyFacts("Tax", null, new Version(1, 0)) { Declaration = new PackageDeclaration("tax"), References = ["Juki"] };
        var set = CoreSet.Resolve([Core("Juki", null), tax], []);
        Assert.Equal("juki", set.JudgingFor("Tax", null).Packages.Single().Id);
        Assert.Equal("tax", set.JudgingFor("Juki", null).Packages.Single().Id);
        Assert.Equal(2, set.JudgingFor("Acme", null).Packages.Count);
    }

    [Theory]
    [InlineData("Juki", true)]
    [InlineData("Juki.Fees", true)]
    [InlineData("JukiTools", false)]
    [InlineData("juki", false)]
    [InlineData("", false)]
    public void Namespaces_are_compared_by_segment(string ns, bool expected) =>
        Assert.Equal(expected, CoreSet.Resolve([Core("Juki", null)], []).Packages.Single().OwnsNamespace(ns));

    private static AssemblyFacts Core(string name, string[]? assemblies) => new(name, null, new Version(1, 0)) { Declaration = Declare(assemblies) };

    private static AssemblyFacts Plain(string name) => new(name, null, new Version(1, 0)) { References = ["Juki"] };

    private static PackageDeclaration Declare(string[]? assemblies) => new("juki") { Assemblies = assemblies?.Select(AssemblyClaim.Parse).ToArray() };
}
