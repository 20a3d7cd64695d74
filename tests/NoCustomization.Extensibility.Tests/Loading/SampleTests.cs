using System;
using System.IO;
using System.Linq;
using NoCustomization.Extensibility.Tests.Loading.Framework;
using Xunit;

namespace NoCustomization.Extensibility.Tests.Loading;

/// <summary>The sample vendors at the host's door.</summary>
public sealed class SampleTests
{
    private const string Register = "Aoi.Counter/chiyoda.nocustomization-waivers.json";

    [Fact]
    public void The_vendor_that_breaks_every_rule_is_refused_and_runs_nothing()
    {
        using var folder = Host();
        foreach (var (path, content) in Samples.Kuro())
            folder.Write(path, content);
        var report = folder.LoadOne().Report;
        Assert.Equal(("kuro.patches", "Kuro", ExtensionState.Refused, DeliveryLevel.D), (report.Id, report.Vendor, report.State, report.Level));
        string[] broken = [.. report.Findings.Select(f => f.RuleId).Distinct()];
        Assert.Superset(new[] { "NC1001", "NC1003", "NC2001", "NC3001", "NC3004", "NC3008", "NC4001", "NC4004", "NC4006", "NC8002" }.ToHashSet(), broken.ToHashSet());
        Assert.All(broken, rule => Assert.Contains(folder.Log.Lines, l => l.StartsWith("204 ", StringComparison.Ordinal) && l.Contains(rule)));
        Assert.False(AppContext.TryGetSwitch("Kuro.Loaded", out _));
    }

    [Fact]
    public void The_waived_vendor_is_loaded_and_listed_with_its_waiver()
    {
        using var folder = Chiyoda();
        var candidate = folder.LoadOne();
        Assert.NotNull(candidate.Entry);
        var report = candidate.Report;
        Assert.Equal(("Aoi.Counter", ExtensionState.Loaded, DeliveryLevel.B), (report.Id, report.State, report.Level));
        Assert.Equal(new WaiverInUse("R8-0001", new DateOnly(2031, 3, 31), 1581), Assert.Single(report.Waivers));
        var finding = Assert.Single(report.Findings);
        Assert.Equal(("NC9008", "R8-0001"), (finding.RuleId, finding.WaiverId));
        Assert.Contains(folder.Log.Lines, l => l.StartsWith("205 ", StringComparison.Ordinal) && l.Contains("R8-0001"));
    }

    [Fact]
    public void Without_an_anchor_its_waiver_lets_nobody_in()
    {
        using var folder = Chiyoda();
        folder.Options.TrustAnchors.Clear();
        var why = folder.Why(ExtensionState.Refused);
        Assert.Contains("NC1003", why);
        Assert.Contains("UNVERIFIED", why);
        folder.Options.AllowUnsignedRegisters = true;
        Assert.Equal(ExtensionState.Loaded, folder.LoadOne().Report.State);
    }

    [Fact]
    public void With_an_anchor_that_cannot_be_read_nothing_is_waived_even_where_signatures_are_not_asked_for()
    {
        using var folder = Chiyoda();
        folder.Options.TrustAnchors[0] = Samples.PathOf("trust/README.md");
        folder.Options.AllowUnsignedRegisters = true;
        Assert.Contains("README.md", folder.Why(ExtensionState.Refused));
        folder.Options.TrustAnchors[0] = "nowhere.pem";
        Assert.Contains("nowhere.pem", folder.Why(ExtensionState.Refused));
    }

    [Fact]
    public void An_edited_register_lets_nobody_in()
    {
        using var folder = Chiyoda();
        using var elsewhere = new Deliveries();
        var copy = elsewhere.Write("register.json", File.ReadAllBytes(Samples.PathOf(Register)).Append((byte)'\n').ToArray());
        elsewhere.Write("register.json.p7s", File.ReadAllBytes(Samples.PathOf(Register + ".p7s")));
        folder.Options.Registers[0] = copy;
        Assert.Contains("Altered", folder.Why(ExtensionState.Refused));
    }

    [Fact]
    public void Another_body_and_another_day_are_not_what_was_approved()
    {
        using var folder = Chiyoda();
        folder.Options.Municipality = "131024";
        Assert.Contains("NC1003", folder.Why(ExtensionState.Refused));
        folder.Options.Municipality = "131016";
        folder.Options.EvaluationDate = new DateOnly(2031, 4, 1);
        Assert.Contains("NC9003", folder.Why(ExtensionState.Refused));
    }

    [Fact]
    public void The_last_days_of_a_waiver_keep_the_strict_from_starting_with_it()
    {
        using var folder = Chiyoda();
        folder.Options.EvaluationDate = new DateOnly(2031, 3, 31);
        Assert.Equal(0, Assert.Single(folder.LoadOne().Report.Waivers).DaysLeft);
        folder.Options.Strict = true;
        folder.Why(ExtensionState.Refused);
    }

    private static Deliveries Host() => new() { Packages = { Samples.Package } };

    private static Deliveries Chiyoda()
    {
        var folder = Host();
        folder.Write("Aoi.Counter/Aoi.Counter.dll", Samples.Aoi());
        folder.Options.Registers.Add(Samples.PathOf(Register));
        folder.Options.TrustAnchors.Add(Samples.PathOf("trust/sample-body.pem"));
        folder.Options.Municipality = "131016";
        folder.Options.EvaluationDate = new DateOnly(2026, 12, 1);
        return folder;
    }
}
