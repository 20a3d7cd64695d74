using System.Collections.Generic;
using System.Linq;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;
using NoCustomization.Tool.Builds;
using NoCustomization.Tool.Findings;
using Xunit;

namespace NoCustomization.Tool.Tests;

/// <summary>A citation is unused where nobody who looked at its assembly needs it.</summary>
public sealed class UnusedCitationTests
{
    [Fact]
    public void What_one_view_needs_is_not_unused()
    {
        Assert.Equal(["M:A"], Needed(("Acme", ["M:A"]), ("Acme", [])));
        Assert.Equal(["M:A", "M:B"], Needed(("Acme", ["M:A"]), ("Acme", ["M:B"])));
    }

    [Fact]
    public void What_no_view_needs_is_unused() => Assert.Empty(Needed(("Acme", ["M:A"]), ("Acme", ["M:A"]), ("Other", [])));

    [Fact]
    public void One_view_alone_is_believed() => Assert.Empty(Needed(("Acme", ["M:A"])));

    private static IEnumerable<string> Needed(params (string Assembly, string[] Sites)[] views) =>
        UnusedCitations.Needed(views.Select(v => (v.Assembly, (IReadOnlyList<Finding>)[.. v.Sites.Select(s => Of("NC9005", v.Assembly, s)), Of("NC1001", v.Assembly, "T:X")]))).Select(k => k.Site).Order();

    private static Finding Of(string rule, string assembly, string site) => new()
    {
        Key = new FindingKey(rule, "", "waiver:R8-0001", assembly, site, UsageKind.CiteWaiver),
        Rule = RuleCatalog.Find(rule)!,
        Severity = RuleCatalog.Find(rule)!.Severity,
        Message = "m",
        Artifact = "/a.dll",
        Eyes = Eyes.Binary,
    };
}
