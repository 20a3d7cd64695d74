using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Texts;
using NoCustomization.Policy.Usages;
using NoCustomization.Policy.Waivers;
using Xunit;

namespace NoCustomization.Policy.Tests.Waivers;

public sealed class WaiverMatcherTests
{
    private const string Member = "M:Acme.Fees.Calculate(Juki.Fees.FeeRequest)";

    [Fact]
    public void A_finding_that_a_cited_waiver_names_is_waived()
    {
        var outcome = Judge([new("R8-0012", Member)], [Finding()]);
        var verdict = Assert.Single(outcome.Findings);
        Assert.Equal(WaiverState.Waived, verdict.State);
        Assert.Equal(365, verdict.Grant!.DaysLeft);
        Assert.False(verdict.Grant.IsExpiring);
        Assert.Empty(outcome.Citations);
    }

    [Theory]
    [InlineData("2026-03-31", WaiverState.Enforced, 0, "Waiver_NotYet")]
    [InlineData("2026-04-01", WaiverState.Waived, 730, null)]
    [InlineData("2028-01-01", WaiverState.Waived, 90, null)]
    [InlineData("2027-12-31", WaiverState.Waived, 91, null)]
    [InlineData("2028-02-29", WaiverState.Waived, 31, null)]
    [InlineData("2028-03-31", WaiverState.Waived, 0, null)]
    [InlineData("2028-04-01", WaiverState.Enforced, 0, "Waiver_Expired")]
    [InlineData(null, WaiverState.Enforced, 0, "Waiver_NoDate")]
    public void Both_ends_of_the_term_count(string? date, WaiverState state, int daysLeft, string? reason)
    {
        var outcome = Judge([new("R8-0012", Member)], [Finding()], context: Context(date: date));
        Assert.Equal(state, outcome.Findings[0].State);
        Assert.Equal(reason is null ? [] : [("NC9003", reason)], Reasons(outcome));
        if (state == WaiverState.Waived)
        {
            Assert.Equal(daysLeft, outcome.Findings[0].Grant!.DaysLeft);
            Assert.Equal(daysLeft <= 90, outcome.Findings[0].Grant!.IsExpiring);
        }
    }

    [Theory]
    [InlineData("package", "Waiver_OtherPackage")]
    [InlineData("rule", "Waiver_OtherRule")]
    [InlineData("target", "Waiver_OtherTarget")]
    public void What_a_waiver_does_not_name_stands(string what, string reason)
    {
        var finding = Finding(rule: what == "rule" ? "NC1004" : "NC1003", package: what == "package" ? "kokuho" : "juki", target: what == "target" ? "M:Juki.Fees.FeeCalculator.Round" : SampleRegister.Target);
        var outcome = Judge([new("R8-0012", Member)], [finding]);
        Assert.Equal(WaiverState.Enforced, outcome.Findings[0].State);
        Assert.Equal([("NC9004", reason)], Reasons(outcome));
    }

    [Fact]
    public void The_nearest_finding_tells_what_does_not_fit()
    {
        var outcome = Judge([new("R8-0012", "T:Acme.Fees")], [Finding(rule: "NC2005"), Finding(target: "M:Juki.X")]);
        Assert.Equal([("NC9004", "Waiver_OtherTarget")], Reasons(outcome));
    }

    [Theory]
    [InlineData("acme.juki-fees", null, WaiverState.Waived)]
    [InlineData(null, "acme.juki-fees", WaiverState.Waived)]
    [InlineData("kuro", "acme.juki-fees", WaiverState.Enforced)]
    [InlineData(null, "Kuro", WaiverState.Enforced)]
    public void The_vendor_is_known_by_its_extension_or_else_its_assembly(string? id, string? assembly, WaiverState state)
    {
        var outcome = Judge([new("R8-0012", Member)], [Finding()], context: Context(vendor: id, assembly: assembly ?? "Acme"));
        Assert.Equal(state, outcome.Findings[0].State);
        Assert.Equal(state == WaiverState.Waived ? [] : [("NC9004", "Waiver_OtherVendor")], Reasons(outcome));
    }

    [Theory]
    [InlineData("131016", WaiverState.Waived, null)]
    [InlineData(null, WaiverState.Waived, null)]
    [InlineData("132012", WaiverState.Enforced, "Waiver_OtherMunicipality")]
    public void A_waiver_is_its_municipalitys(string? municipality, WaiverState state, string? reason)
    {
        var outcome = Judge([new("R8-0012", Member)], [Finding()], context: Context(municipality: municipality));
        Assert.Equal(state, outcome.Findings[0].State);
        Assert.Equal(reason is null ? [] : [("NC9004", reason)], Reasons(outcome));
        if (state == WaiverState.Waived)
            Assert.Equal(municipality is not null, outcome.Findings[0].Grant!.IsMunicipalityChecked);
    }

    [Theory]
    [InlineData("M:Acme.Fees.Calculate(Juki.Fees.FeeRequest)", true)]
    [InlineData("T:Acme.Fees", true)]
    [InlineData("T:Acme.Others", false)]
    [InlineData("T:Acme", false)]
    public void Sites_bound_where_it_may_be_used(string site, bool isWaived)
    {
        var outcome = Judge([new("R8-0012", Member)], [Finding()], SampleRegister.With(w => w["sites"] = new JsonArray(site)));
        Assert.Equal(isWaived ? WaiverState.Waived : WaiverState.Enforced, outcome.Findings[0].State);
        Assert.Equal(isWaived ? [] : [("NC9004", "Waiver_OtherSite")], Reasons(outcome));
    }

    [Fact]
    public void One_finding_more_and_all_of_them_stand()
    {
        var two = SampleRegister.With(w => w["findings"] = 2);
        Assert.All(Judge([new("R8-0012", Member)], [Finding(), Finding()], two).Findings, v => Assert.Equal(WaiverState.Waived, v.State));
        var outcome = Judge([new("R8-0012", Member)], [Finding(), Finding(), Finding()], two);
        Assert.All(outcome.Findings, v => Assert.Equal(WaiverState.Enforced, v.State));
        Assert.Equal([("NC9004", "Waiver_TooMany")], Reasons(outcome));
    }

    [Fact]
    public void Each_citing_declaration_counts_for_itself()
    {
        var other = "M:Acme.Other.Calculate(Juki.Fees.FeeRequest)";
        var outcome = Judge([new("R8-0012", Member), new("R8-0012", other)], [Finding(), Finding(site: other)]);
        Assert.All(outcome.Findings, v => Assert.Equal(WaiverState.Waived, v.State));
    }

    [Theory]
    [InlineData("M:Acme.Fees.Calculate(Juki.Fees.FeeRequest)", "T:Acme.Fees")]
    [InlineData("T:Acme.Fees", "")]
    [InlineData("M:Acme.Fees.Calculate(Juki.Fees.FeeRequest)", "")]
    public void The_innermost_citation_covers_and_the_outer_one_is_unused(string inner, string outer)
    {
        var outcome = Judge([new("R8-0012", outer), new("R8-0012", inner)], [Finding()]);
        Assert.Equal(WaiverState.Waived, outcome.Findings[0].State);
        var problem = Assert.Single(outcome.Citations);
        Assert.Equal((0, "NC9005"), (problem.Index, problem.Rule.Id));
    }

    [Fact]
    public void What_the_inner_citation_does_not_name_the_outer_one_may_cover()
    {
        var register = SampleRegister.With((r, w) =>
        {
            var second = w.DeepClone().AsObject();
            (second["id"], second["rules"]) = ("R8-0013", new JsonArray("NC1004"));
            r["waivers"]!.AsArray().Add(second);
        });
        var outcome = Judge([new("R8-0013", "T:Acme.Fees"), new("R8-0012", Member)], [Finding(), Finding(rule: "NC1004")], register);
        Assert.All(outcome.Findings, v => Assert.Equal(WaiverState.Waived, v.State));
        Assert.Empty(outcome.Citations);
    }

    [Fact]
    public void A_citation_without_findings_is_unused()
    {
        Assert.Equal([("NC9005", "Waiver_NothingWaived")], Reasons(Judge([new("R8-0012", Member)], [])));
        Assert.Equal([("NC9005", "Waiver_NothingWaived")], Reasons(Judge([new("R8-0012", Member)], [Finding(site: "M:Acme.Fees.Other")])));
        Assert.Equal([("NC9005", "Waiver_CitedTwice")], Reasons(Judge([new("R8-0012", Member), new("R8-0012", Member)], [Finding()])));
    }

    [Theory]
    [InlineData("NC8002")]
    [InlineData("NC9001")]
    public void Integrity_and_governance_are_never_waived(string rule)
    {
        var outcome = Judge([new("R8-0012", "")], [Finding(rule: rule, site: "")]);
        Assert.Equal(WaiverState.Enforced, outcome.Findings[0].State);
    }

    [Fact]
    public void An_entry_that_lacks_something_permits_nothing()
    {
        var outcome = Judge([new("R8-0012", Member)], [Finding()], SampleRegister.With(w => w.Remove("minimality")));
        Assert.Equal(WaiverState.Enforced, outcome.Findings[0].State);
        Assert.Equal([("NC9006", "Waiver_Missing")], Reasons(outcome));
    }

    [Fact]
    public void A_file_is_covered_by_a_waiver_that_names_it()
    {
        var register = SampleRegister.With(w => (w["rules"], w["targets"], w["sites"]) = (new JsonArray("NC3006"), new JsonArray("key:startupHook"), new JsonArray("config/launch.json")));
        var finding = Finding("NC3006", target: "key:startupHook", site: "config/launch.json");
        Assert.Equal(WaiverState.Waived, Judge([], [finding], register).Findings[0].State);
        Assert.Equal(WaiverState.Enforced, Judge([], [Finding("NC3006", target: "key:startupHook", site: "launch2.json")], register).Findings[0].State);
        Assert.Equal(WaiverState.Enforced, Judge([], [Finding("NC3006", target: "key:startupHook", site: "launch.json")], register).Findings[0].State);
        Assert.Equal(WaiverState.Waived, Judge([], [Finding("NC3006", target: "key:startupHook", site: "delivery/config/launch.json")], register).Findings[0].State);
        Assert.Equal(WaiverState.Enforced, Judge([], [finding], register, Context(date: "2028-04-01")).Findings[0].State);
        Assert.All(Judge([], [finding, finding], register).Findings, v => Assert.Equal(WaiverState.Enforced, v.State));
        // One permission for the name, in whatever folders it stands.
        var elsewhere = Finding("NC3006", target: "key:startupHook", site: "other/config/launch.json");
        Assert.All(Judge([], [finding, elsewhere], register).Findings, v => Assert.Equal(WaiverState.Enforced, v.State));
    }

    [Theory]
    [InlineData(RegisterTrust.Trusted, WaiverState.Waived)]
    [InlineData(RegisterTrust.FormOnly, WaiverState.Waived)]
    [InlineData(RegisterTrust.UnverifiedAllowed, WaiverState.Waived)]
    [InlineData(RegisterTrust.Unverified, WaiverState.Unverified)]
    [InlineData(RegisterTrust.Refused, WaiverState.Enforced)]
    public void Only_a_register_that_is_relied_on_lowers(RegisterTrust trust, WaiverState state)
    {
        var context = Context(registers: new RegisterSet([SampleRegister.Document(SampleRegister.Text, trust)]));
        Assert.Equal(state, new WaiverMatcher(context).Judge([new("R8-0012", Member)], [Finding()]).Findings[0].State);
    }

    [Fact]
    public void Without_a_register_or_with_contradicting_ones_everything_stands()
    {
        var other = SampleRegister.With((r, w) => w["minimality"] = "他");
        var elsewhere = SampleRegister.With((r, w) => r["municipality"] = "132012");
        var set = new RegisterSet([SampleRegister.Document(SampleRegister.Text), SampleRegister.Document(SampleRegister.Text)]);
        Assert.Empty(set.Conflicts);
        Assert.Single(set.Documents);
        Assert.Equal([("NC9002", "Waiver_NoRegister")], Reasons(JudgeWith(RegisterSet.Empty)));
        Assert.Equal([("NC9002", "Waiver_RegistersBroken")], Reasons(JudgeWith(new RegisterSet([SampleRegister.Document("{")]))));
        foreach (var second in new[] { other, elsewhere })
        {
            set = new RegisterSet([SampleRegister.Document(SampleRegister.Text), SampleRegister.Document(second)]);
            Assert.NotEmpty(set.Conflicts);
            Assert.All(set.Conflicts, c => Assert.Equal("NC9007", c.Problem.Rule.Id));
            Assert.Equal([("NC9002", "Waiver_RegistersConflict")], Reasons(JudgeWith(set)));
        }
    }

    [Fact]
    public void Each_body_of_a_shared_system_has_its_register()
    {
        var second = SampleRegister.With((r, w) => (r["municipality"], w["id"]) = ("132012", "H8-1"));
        var set = new RegisterSet([SampleRegister.Document(SampleRegister.Text), SampleRegister.Document(second)]);
        Assert.Empty(set.Conflicts);
        Assert.Equal(WaiverState.Waived, new WaiverMatcher(Context(registers: set, municipality: "132012")).Judge([new("H8-1", Member)], [Finding()]).Findings[0].State);
        Assert.Equal([("NC9004", "Waiver_OtherMunicipality")], Reasons(new WaiverMatcher(Context(registers: set, municipality: "132012")).Judge([new("R8-0012", Member)], [Finding()])));
        Assert.Equal([("NC9002", "Waiver_NoRegisterOf")], Reasons(new WaiverMatcher(Context(registers: set, municipality: "011002")).Judge([new("X", Member)], [Finding()])));
    }

    [Fact]
    public void What_is_waived_keeps_its_identity_and_says_what_it_is()
    {
        var finding = Finding();
        var grant = Judge([new("R8-0012", Member)], [finding]).Findings[0].Grant!;
        Assert.Equal(new FindingKey("NC9008", "juki", SampleRegister.Target, "Acme", Member, UsageKind.Override), WaiverGrant.KeyOf(finding));
        Assert.Equal(
            "'Acme.Fees.Calculate(FeeRequest)' customizes 'Juki.Fees.FeeCalculator.Calculate(FeeRequest)' (NC1003) under the waiver 'R8-0012', until 2028-03-31, 365 days left",
            TextResources.Format(grant.MessageFor(finding), CultureInfo.InvariantCulture));
        Assert.Contains("残り 365 日", TextResources.Format(grant.MessageFor(finding), CultureInfo.GetCultureInfo("ja")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("M:N.A.B`1.M``1(System.Collections.Generic.List{`0})", "T:N.A.B`1|T:N.A|T:N|")]
    [InlineData("M:N.A.N#I{System#Int32}#M(N.X)", "T:N.A|T:N|")]
    [InlineData("M:N.A.op_Implicit(N.A)~System.Int32", "T:N.A|T:N|")]
    [InlineData("F:A.f", "T:A|")]
    [InlineData("T:A", "")]
    public void Citations_further_out_cover_too(string site, string around)
    {
        foreach (var declaration in around.Split('|'))
            Assert.Equal(WaiverState.Waived, Judge([new("R8-0012", declaration)], [Finding(site: site)]).Findings[0].State);
    }

    [Theory]
    [InlineData("T:Acme.Fees", Member, true)]
    [InlineData(Member, Member, true)]
    [InlineData("T:Acme", Member, false)]
    [InlineData("T:Acme.Fee", Member, false)]
    [InlineData("T:Acme.Fees", "T:Acme.Fees", true)]
    [InlineData("T:Acme.Fees", "M:Acme.Fees", false)]
    [InlineData("T:Acme.Fees", "M:Acme.Other.Calculate(Acme.Fees.Request)", false)]
    [InlineData("T:Acme.Fees", "M:Acme.op_Implicit(Acme.X)~Acme.Fees.Y", false)]
    public void The_waivers_that_may_be_cited_name_the_site(string named, string site, bool isCandidate)
    {
        var register = SampleRegister.With(w => w["sites"] = new JsonArray(named));
        Assert.Equal(isCandidate ? ["R8-0012"] : [], CandidatesFor(Finding(site: site), register));
        Assert.Equal(isCandidate ? WaiverState.Waived : WaiverState.Enforced, Judge([new("R8-0012", site)], [Finding(site: site)], register).Findings[0].State);
    }

    [Fact]
    public void The_waivers_that_may_be_cited_come_in_order_and_are_all_in_force()
    {
        var register = SampleRegister.With((root, waiver) =>
        {
            foreach (var (id, change) in new (string, Action<JsonNode>)[]
            {
                ("R8-0003", static w => w["targets"] = new JsonArray("T:Juki.X", SampleRegister.Target)), ("R8-0001", static _ => { }), ("R8-0002", static w => w["expiresOn"] = "2027-03-31"),
                ("R8-0004", static w => w["targets"] = new JsonArray("T:Juki.X")), ("R8-0005", static w => w["vendor"] = "other"), ("R8-0006", static w => w["minimality"] = ""),
            })
            {
                var other = waiver.DeepClone();
                other["id"] = id;
                change(other);
                root["waivers"]!.AsArray().Add(other);
            }
        });
        Assert.Equal(["R8-0012", "R8-0003", "R8-0001"], CandidatesFor(Finding(), register));
        Assert.Empty(CandidatesFor(Finding(rule: "NC1004"), register));
        Assert.Empty(CandidatesFor(Finding(), register, SampleRegister.Text));
    }

    private static IReadOnlyList<string> CandidatesFor(FindingKey finding, params string[] registers) =>
        new WaiverMatcher(Context(registers: new RegisterSet(registers.Select(r => SampleRegister.Document(r))))).CandidatesFor(finding);

    private static WaiverOutcome Judge(IReadOnlyList<WaiverCitation> citations, IReadOnlyList<FindingKey> findings, string? register = null, WaiverContext? context = null)
    {
        var given = context ?? Context();
        return new WaiverMatcher(new WaiverContext
        {
            Registers = new RegisterSet([SampleRegister.Document(register ?? SampleRegister.Text)]),
            VendorAssembly = given.VendorAssembly,
            VendorId = given.VendorId,
            Municipality = given.Municipality,
            Date = given.Date,
            IsType = given.IsType,
        }).Judge(citations, findings);
    }

    private static WaiverOutcome JudgeWith(RegisterSet registers) => new WaiverMatcher(Context(registers: registers)).Judge([new("R8-0012", Member)], [Finding()]);

    private static WaiverContext Context(string? date = "2027-04-01", string? municipality = "131016", string? vendor = "acme.juki-fees", string assembly = "Acme", RegisterSet? registers = null) => new()
    {
        Registers = registers ?? RegisterSet.Empty,
        VendorAssembly = assembly,
        VendorId = vendor,
        Municipality = municipality,
        Date = CivilDate.TryParse(date, out var day) ? day : null,
        IsType = id => id is "T:Acme.Fees" or "T:Acme.Others",
    };

    private static FindingKey Finding(string rule = "NC1003", string package = "juki", string target = SampleRegister.Target, string site = Member) => new(rule, package, target, "Acme", site, UsageKind.Override);

    private static IEnumerable<(string, string)> Reasons(WaiverOutcome outcome) => outcome.Citations.Select(c => (c.Rule.Id, c.Reason.Key));
}
