using System.Linq;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;
using NoCustomization.Tool.Findings;
using Xunit;

namespace NoCustomization.Tool.Tests;

public sealed class FindingMergerTests
{
    private static readonly Rule Rule = RuleCatalog.Find("NC2004")!;

    [Fact]
    public void A_key_counts_as_often_as_in_the_view_that_saw_it_most_often()
    {
        var merged = FindingMerger.Merge([[Source(1), Source(2), Source(3)], [Binary(1), Binary(2)]]);

        Assert.Equal([0, 1, 2], merged.Select(f => f.Ordinal));
        Assert.Equal([Eyes.Source | Eyes.Binary, Eyes.Source | Eyes.Binary, Eyes.Source], merged.Select(f => f.Eyes));
    }

    [Fact]
    public void Target_frameworks_count_once_but_what_only_one_has_counts()
    {
        var merged = FindingMerger.Merge([[Source(1)], [Source(1), Source(5, "M:Only.In.Net8")]]);

        Assert.Equal(2, merged.Count);
    }

    [Fact]
    public void The_compilers_place_is_better_than_that_of_symbols_and_that_better_than_none()
    {
        Assert.Equal(7, Assert.Single(FindingMerger.Merge([[Binary(6)], [Source(7)]])).Place!.Line);
        Assert.Equal(6, Assert.Single(FindingMerger.Merge([[Binary(6)], [Binary(null)]])).Place!.Line);
        Assert.Equal(7, Assert.Single(FindingMerger.Merge([[Source(7)], [Binary(6)]])).Place!.Line);
    }

    [Fact]
    public void Identity_is_free_of_place_eye_and_order()
    {
        var one = FindingMerger.Merge([[Source(1), Source(9)]]).Select(f => f.Key.ToIdentity(f.Ordinal));
        var other = FindingMerger.Merge([[Binary(30), Binary(20)], [Source(22)]]).Select(f => f.Key.ToIdentity(f.Ordinal));

        Assert.Equal(one.Order(), other.Order());
    }

    [Theory]
    [InlineData(DeliveryLevel.A)]
    [InlineData(DeliveryLevel.C, "NC1001", "NC2004", "NC9001")]
    [InlineData(DeliveryLevel.D, "NC1001", "NC3001")]
    [InlineData(DeliveryLevel.D, "NC4001")]
    [InlineData(DeliveryLevel.D, "NC8002")]
    public void The_worst_finding_decides_the_level(object level, params string[] rules) =>
        Assert.Equal((DeliveryLevel)level, DeliveryLevels.Of(rules.Select(r => Of(RuleCatalog.Find(r)!, "", Eyes.Source, 1))));

    private static Finding Source(int line, string site = "M:A.B.C") => Of(Rule, site, Eyes.Source, line);

    private static Finding Binary(int? line) => Of(Rule, "M:A.B.C", Eyes.Binary, line);

    private static Finding Of(Rule rule, string site, Eyes eyes, int? line) => new()
    {
        Key = new FindingKey(rule.Id, "juki", "T:Juki.X", "Acme", site, UsageKind.Reference),
        Rule = rule,
        Severity = rule.Severity,
        Message = "m",
        Place = line is { } number ? new SourcePlace("/src/a.cs", number, 1, number, 5) : null,
        Artifact = "/out/Acme.dll",
        Eyes = eyes,
    };
}
