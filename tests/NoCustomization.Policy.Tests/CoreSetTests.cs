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
        var set = CoreSet.Resolve([claimant, core], []);
        Assert.Equal("Juki", set.FalselyClaimedBy(claimant, isJudged: false)!.Assemblies.Single().Name);
        Assert.Null(set.FalselyClaimedBy(core, isJudged: true));
        Assert.Null(set.PackageOf("Acme", null));
        Assert.Single(set.Packages);
        Assert.Equal("juki", set.PackageOf("Juki", null)!.Id);
    }

    [Fact]
    public void A_core_described_by_a_catalog_cannot_be_claimed_either()
    {
        var catalog = CatalogReader.Read("""{ "formatVersion": 1, "package": "juki", "assemblies": [ { "name": "Juki" } ] }""").Catalog!;
        var claimant = new AssemblyFacts("Acme", null, new Version(1, 0)) { Declaration = Declare(["Acme", "Juki"]), References = ["Juki"] };
        var set = CoreSet.Resolve([claimant, Plain("Juki")], [catalog]);
        Assert.Same(catalog, set.PackageOf("Juki", null)!.Catalog);
        Assert.Same(catalog, set.JudgingFor("Acme", null).Packages.Single().Catalog);
        Assert.Equal("juki", set.FalselyClaimedBy(claimant, isJudged: false)!.Id);
        Assert.Equal("juki", set.FalselyClaimedBy(new AssemblyFacts("Other", null, new Version(1, 0)) { Declaration = Declare(null) }, isJudged: false)!.Id);
        Assert.Empty(set.Conflicts);
    }

    [Fact]
    public void A_returned_claim_is_none()
    {
        var core = Core("Juki", ["Juki", "Juki.Fees"]);
        var part = new AssemblyFacts("Juki.Fees", null, new Version(1, 0)) { Declaration = Declare(null), References = ["Juki"] };
        var set = CoreSet.Resolve([core, part], []);
        Assert.Null(set.FalselyClaimedBy(part, isJudged: true));
        Assert.Null(set.FalselyClaimedBy(core, isJudged: true));
        Assert.DoesNotContain(set.JudgingFor("Juki.Fees", null).Packages, p => p.Owns("Juki", null));
    }

    [Fact]
    public void A_claim_without_a_reference_is_false_as_well_and_exempts_nobody()
    {
        var evil = Declaring("Evil", "juki", ["Juki", "Evil", "Acme"]);
        foreach (var set in new[] { CoreSet.Resolve([evil, Core("Juki", null)], []), CoreSet.Resolve([Core("Juki", null), evil], []) })
        {
            Assert.NotNull(set.FalselyClaimedBy(evil, isJudged: false));
            Assert.Equal("Juki", set.JudgingFor("Acme", null).Packages.Single().Assemblies.Single().Name);
            Assert.Null(set.PackageOf("Evil", null));
        }
    }

    [Fact]
    public void Another_id_gets_nothing_of_an_assembly_that_declares_itself()
    {
        var evil = Declaring("Evil", "aaa", ["Juki", "Evil", "Acme"]);
        var set = CoreSet.Resolve([evil, Core("Juki", null)], []);
        Assert.Equal("juki", set.PackageOf("Juki", null)!.Id);
        Assert.Equal("juki", set.FalselyClaimedBy(evil, isJudged: false)!.Id);
        Assert.Equal("juki", set.JudgingFor("Acme", null).Packages.Single().Id);
    }

    [Fact]
    public void Of_two_that_name_one_part_the_strict_one_decides_and_a_given_one_before_it()
    {
        var open = Declaring("Evil", "aaa", ["Evil", "Juki.Fees"]);
        var strict = new AssemblyFacts("Juki", null, new Version(1, 0))
        {
            Declaration = new PackageDeclaration("juki") { Assemblies = [AssemblyClaim.Parse("Juki"), AssemblyClaim.Parse("Juki.Fees")], Reference = PackageReferencePolicy.ReleasedOnly },
        };
        Assert.Equal("juki", CoreSet.Resolve([open, strict], []).PackageOf("Juki.Fees", null)!.Id);
        var given = new AssemblyFacts("Evil", null, new Version(1, 0)) { Declaration = open.Declaration, IsGiven = true };
        Assert.Equal("aaa", CoreSet.Resolve([given, strict], []).PackageOf("Juki.Fees", null)!.Id);
    }

    [Fact]
    public void Where_only_the_id_is_shared_both_stand_and_the_judged_one_answers()
    {
        var other = Declaring("Other", "juki", null);
        var core = Core("Juki", null);
        var set = CoreSet.Resolve([core, other], []);
        Assert.Equal(2, set.Packages.Count);
        Assert.NotNull(set.FalselyClaimedBy(other, isJudged: true));
        Assert.Null(set.FalselyClaimedBy(other, isJudged: false));
        Assert.Equal("Juki", set.JudgingFor("Other", null).Packages.Single().Assemblies.Single().Name);
    }

    [Fact]
    public void A_given_core_goes_before_what_is_found()
    {
        var genuine = new AssemblyFacts("Juki", null, new Version(1, 0)) { Declaration = Declare(null), IsGiven = true, References = ["Json"] };
        var json = Declaring("Json", "juki", ["Json", "Acme"]);
        var set = CoreSet.Resolve([json, genuine], []);
        Assert.Single(set.Packages);
        Assert.Null(set.FalselyClaimedBy(genuine, isJudged: true));
        Assert.NotNull(set.FalselyClaimedBy(json, isJudged: true));
    }

    [Fact]
    public void A_swapped_library_does_not_take_the_cores_protection_away()
    {
        var core = new AssemblyFacts("Juki", null, new Version(1, 0)) { Declaration = Declare(null), References = ["Json"] };
        foreach (var named in new[] { new[] { "Json", "Acme" }, ["Json", "Juki", "Acme"] })
            Assert.Equal("Juki", CoreSet.Resolve([core, Declaring("Json", "juki", named)], []).JudgingFor("Acme", null).Packages.Single().Assemblies.Single().Name);
    }

    [Fact]
    public void Assemblies_that_all_declare_the_package_are_one()
    {
        string[] parts = ["Juki", "Juki.Fees", "Juki.Batch"];
        var set = CoreSet.Resolve([.. parts.Select(p => Declaring(p, "juki", parts))], []);
        Assert.Equal(3, set.Packages.Single().Assemblies.Count);
        Assert.All(parts, p => Assert.Null(set.FalselyClaimedBy(Declaring(p, "juki", parts), isJudged: true)));
    }

    [Fact]
    public void A_catalog_for_an_annotated_assembly_gets_nothing_and_is_a_conflict()
    {
        var catalog = CatalogReader.Read("""{ "formatVersion": 1, "package": "aaa", "assemblies": [ { "name": "Juki" }, { "name": "Juki.Fees" } ] }""").Catalog!;
        var set = CoreSet.Resolve([Core("Juki", null), Declaring("Juki.Fees", "juki-fees", null)], [catalog]);
        Assert.Equal(["Juki", "Juki.Fees"], set.Conflicts.Select(c => c.Assembly));
        Assert.Equal(["juki", "juki-fees"], set.Packages.Select(p => p.Id));
    }

    [Fact]
    public void Two_catalogs_of_one_version_conflict_and_of_two_versions_do_not()
    {
        Catalog Of(string id, string versions) => CatalogReader.Read($$"""{ "formatVersion": 1, "package": "{{id}}", "assemblies": [ { "name": "Juki" } ], "versions": "{{versions}}" }""").Catalog!;
        var conflict = Assert.Single(CoreSet.Resolve([Plain("Juki")], [Of("a", "[1.0,2.0)"), Of("b", "[1.0,3.0)")]).Conflicts);
        Assert.Equal("b", conflict.Catalog.Declaration.Id);
        Assert.Empty(CoreSet.Resolve([Plain("Juki")], [Of("a", "[1.0,2.0)"), Of("a", "[2.0,3.0)")]).Conflicts);
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
    [InlineData("Juki", true, true)]
    [InlineData("Juki.Fees", true, true)]
    [InlineData("JukiTools", false, false)]
    [InlineData("JUKITools", false, false)]
    [InlineData("juki", false, true)]
    [InlineData("JUKI.Fees", false, true)]
    [InlineData("", false, false)]
    public void Namespaces_are_compared_by_segment(string ns, bool expected, bool inVisualBasic)
    {
        var package = CoreSet.Resolve([Core("Juki", null)], []).Packages.Single();
        Assert.Equal(expected, package.OwnNamespace(ns, StringComparison.Ordinal) is not null);
        Assert.Equal(inVisualBasic, package.OwnNamespace(ns, StringComparison.OrdinalIgnoreCase) is not null);
    }

    [Theory]
    [InlineData("Juki", "Juki")]
    [InlineData("JUKI.Extras", "Juki.Extras")]
    [InlineData("juki.fees.Local", "Juki.Fees.Local")]
    [InlineData("Juki.OPEN", "Juki.Open")]
    [InlineData("Juki.OPEN.Below", "Juki.OPEN.Below")]
    public void A_namespace_is_spelled_as_its_core_does(string ns, string expected)
    {
        var declaration = new PackageDeclaration("juki") { Namespaces = ["Juki", "Juki.Fees"], OpenNamespaces = ["Juki.Open"] };
        var core = new AssemblyFacts("Juki", null, new Version(1, 0)) { Declaration = declaration };
        Assert.Equal(expected, CoreSet.Resolve([core], []).Packages.Single().OwnNamespace(ns, StringComparison.OrdinalIgnoreCase));
    }

    private static AssemblyFacts Declaring(string name, string id, string[]? assemblies) =>
        new(name, null, new Version(1, 0)) { Declaration = new PackageDeclaration(id) { Assemblies = assemblies?.Select(AssemblyClaim.Parse).ToArray() } };

    private static AssemblyFacts Core(string name, string[]? assemblies) => new(name, null, new Version(1, 0)) { Declaration = Declare(assemblies) };

    private static AssemblyFacts Plain(string name) => new(name, null, new Version(1, 0)) { References = ["Juki"] };

    private static PackageDeclaration Declare(string[]? assemblies) => new("juki") { Assemblies = assemblies?.Select(AssemblyClaim.Parse).ToArray() };
}
