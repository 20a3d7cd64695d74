using System;
using System.Linq;
using NoCustomization.Policy.Catalogs;
using NoCustomization.Policy.Cores;
using Xunit;

namespace NoCustomization.Policy.Tests;

public sealed class CatalogReaderTests
{
    private const string Head = """ "formatVersion": 1, "package": "p", "assemblies": [ { "name": "P" } ] """;

    [Fact]
    public void The_most_specific_entry_wins_and_on_a_tie_closed_wins()
    {
        var core = Core("""
            "packageInternal": [ "N:P.**.Internal", "T:P.A.Internal.Tie" ],
            "extensionPoints": [ { "id": "p.x", "symbols": [ "T:P.A.Internal.Opened", "T:P.A.Internal.Tie", "T:P.B.*" ] } ],
            "coreBehavior": [ "M:P.B.Open.Keep", "T:P.B.Closed" ]
            """);
        Assert.Equal(SymbolMarks.PackageInternal, Marks(core, "T:P.A.Internal.Other", "P.A.Internal"));
        Assert.Equal(SymbolMarks.ExtensionPoint, Marks(core, "T:P.A.Internal.Opened", "P.A.Internal"));
        Assert.Equal(SymbolMarks.PackageInternal, Marks(core, "T:P.A.Internal.Tie", "P.A.Internal"));
        Assert.Equal(SymbolMarks.ExtensionPoint, Marks(core, "T:P.B.Open", "P.B"));
        Assert.Equal(SymbolMarks.CoreBehavior, Marks(core, "T:P.B.Closed", "P.B"));
        Assert.Equal(SymbolMarks.None, Marks(core, "T:P.B.Sub.Deep", "P.B.Sub"));
        Assert.Equal(SymbolMarks.None, Marks(core, "T:P.A.InternalTools.Type", "P.A.InternalTools"));
    }

    [Theory]
    [InlineData("N:P.X", "P.X", true)]
    [InlineData("N:P.X", "P.X.Y", false)]
    [InlineData("N:P.X.**", "P.X", true)]
    [InlineData("N:P.X.**", "P.X.Y.Z", true)]
    [InlineData("N:P.**.Internal", "P.Internal", true)]
    [InlineData("N:P.**.Internal", "P.A.B.Internal", true)]
    [InlineData("N:P.**.Internal", "P.A.Internal.B", false)]
    [InlineData("N:P.*.Internal", "P.Internal", false)]
    [InlineData("N:P.*.Internal", "P.A.Internal", true)]
    [InlineData("N:p.x", "P.X", false)]
    public void Namespaces_match_by_segment(string pattern, string ns, bool expected)
    {
        var core = Core("\"packageInternal\": [ \"" + pattern + "\" ]");
        Assert.Equal(expected ? SymbolMarks.PackageInternal : SymbolMarks.None, Marks(core, "T:" + ns + ".Any", ns));
    }

    [Theory]
    [InlineData("M:P.T.*", "M:P.T.Op(System.Int32*,P.X[])", true)]
    [InlineData("M:P.T.Op(System.Int32*)", "M:P.T.Op(System.Int32*)", true)]
    [InlineData("M:P.*.Op(System.Int32*)", "M:P.T.Op(System.Int32)", false)]
    [InlineData("M:P.*.Op(System.Int32*)", "M:P.T.Op(System.Int32*)", true)]
    [InlineData("M:**.Op", "M:P.A.B.T.Op", true)]
    [InlineData("M:**.**.Op.**", "M:P.Op.T.Run", true)]
    [InlineData("M:P.**.**.Op", "M:P.Op", true)]
    [InlineData("M:P.**.A.*.Op", "M:P.A.A.A.Op", true)]
    [InlineData("M:P.**.A.*.Op", "M:P.A.Op", false)]
    [InlineData("P:P.**", "M:P.T.Op", false)]
    public void Members_match_by_segment(string pattern, string id, bool expected)
    {
        var core = Core("\"coreBehavior\": [ \"" + pattern + "\" ]");
        Assert.Equal(expected ? SymbolMarks.CoreBehavior : SymbolMarks.None, Marks(core, id, "P"));
    }

    [Fact]
    public void Wildcards_without_number_are_matched_in_one_pass()
    {
        var core = Core("\"coreBehavior\": [ \"M:" + string.Join(".", Enumerable.Repeat("**.A", 24)) + ".B\" ]");
        Assert.Equal(SymbolMarks.None, Marks(core, "M:" + string.Join(".", Enumerable.Repeat("A", 120)), "A"));
    }

    [Theory]
    [InlineData("{ \"package\": \"p\", \"assemblies\": [ { \"name\": \"P\" } ] }", "Document_MissingMember")]
    [InlineData("{ \"formatVersion\": 2, \"package\": \"p\", \"assemblies\": [ { \"name\": \"P\" } ] }", "Catalog_FormatVersion")]
    [InlineData("{ \"formatVersion\": 1, \"package\": \"p\", \"assemblies\": [ ] }", "Document_EmptyArray")]
    [InlineData("{ \"formatVersion\": 1, \"package\": \"p\", \"assemblies\": [ { \"name\": \"P\", \"publicKeyToken\": \"xyz\" } ] }", "Catalog_PublicKeyToken")]
    [InlineData("{ " + Head + ", \"closed\": [] }", "Document_UnknownMember")]
    [InlineData("{ " + Head + ", \"versions\": \"latest\" }", "Catalog_VersionRange")]
    [InlineData("{ " + Head + ", \"zone\": \"moon\" }", "Document_ExpectedOneOf")]
    [InlineData("{ " + Head + ", \"coreBehavior\": [ \"P.Type\" ] }", "Catalog_SymbolId")]
    [InlineData("{ " + Head + ", \"coreBehavior\": \"T:P.Type\" }", "Document_ExpectedArray")]
    [InlineData("{ " + Head + ", \"extensionPoints\": [ { \"id\": \"a\" } ] }", "Document_MissingMember")]
    [InlineData("{ " + Head + ", \"extensionPoints\": [ { \"id\": \"a\", \"symbols\": [ \"T:A\" ], \"mutliplicity\": \"one\" } ] }", "Document_UnknownMember")]
    [InlineData("{ " + Head + ", \"useInstead\": { \"T:A\": 1 } }", "Document_ExpectedString")]
    [InlineData("{ " + Head + ", \"packageInternal\": [ \"T:P.Hous*\" ] }", "Catalog_Wildcard")]
    [InlineData("{ " + Head + ", \"packageInternal\": [ \"M:P.Type.*Async(System.Int32*)\" ] }", "Catalog_Wildcard")]
    [InlineData("{ " + Head + ", \"useInstead\": { \"T:P.Ty*\": \"T:P.B\" } }", "Catalog_Wildcard")]
    [InlineData("{ " + Head + ", \"useInstead\": { \"T:P.A\": \"p.nowhere\" } }", "Catalog_UnknownPoint")]
    [InlineData("{ " + Head + ", \"extensionPoints\": [ { \"id\": \"a\", \"symbols\": [ \"T:A\" ], \"status\": \"deprecated\", \"replacedBy\": \"b\" } ] }", "Catalog_UnknownPoint")]
    [InlineData("{ " + Head + ", \"extensionPoints\": [ { \"id\": \"a\", \"symbols\": [ \"T:A\" ] }, { \"id\": \"a\", \"symbols\": [ \"T:B\" ] } ] }", "Catalog_DuplicatePoint")]
    [InlineData("[]", "Document_ExpectedObject")]
    [InlineData("{ \"formatVersion\": 1,", "Json_UnexpectedEnd")]
    public void A_catalog_that_is_not_whole_is_refused_with_the_reason(string text, string reason)
    {
        var result = CatalogReader.Read(text);
        Assert.Null(result.Catalog);
        Assert.Contains(result.Problems, p => p.Reason.Key == reason);
        Assert.All(result.Problems, p => Assert.InRange(p.Start + p.Length, 0, text.Length));
    }

    [Fact]
    public void Notes_and_schema_references_are_allowed() =>
        Assert.NotNull(CatalogReader.Read("{ \"$schema\": \"s.json\", " + Head + ", \"x-note\": { \"any\": 1 } }").Catalog);

    [Theory]
    [InlineData("[18.0,19.0)", "18.0.0.0", true)]
    [InlineData("[18.0,19.0)", "18.9.9.9", true)]
    [InlineData("[18.0,19.0)", "19.0.0.0", false)]
    [InlineData("(18.0,]", "18.0", false)]
    [InlineData("(,2.0]", "2.0.0.0", true)]
    [InlineData("[1.0]", "1.0.0.0", true)]
    [InlineData("[1.0]", "1.0.1.0", false)]
    [InlineData("10", "11.2", true)]
    public void Version_ranges_follow_the_package_manager(string range, string version, bool expected)
    {
        Assert.True(VersionRange.TryParse(range, out var parsed));
        Assert.Equal(expected, parsed!.Contains(Version.Parse(version)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[")]
    [InlineData("[2.0,1.0]")]
    [InlineData("(1.0)")]
    [InlineData("[1,2,3]")]
    [InlineData("[a,b]")]
    public void Malformed_ranges_are_refused(string range) => Assert.False(VersionRange.TryParse(range, out _));

    private static CorePackage Core(string members)
    {
        var result = CatalogReader.Read("{ " + Head + ", " + members + " }");
        Assert.Empty(result.Problems);
        return CoreSet.Resolve([new AssemblyFacts("P", null, new Version(1, 0, 0, 0))], [result.Catalog!]).Packages.Single();
    }

    private static SymbolMarks Marks(CorePackage core, string id, string ns) => new FakeSymbol(core, CoreSymbolKind.Class, null, id, ns).Annotations.Marks;
}
