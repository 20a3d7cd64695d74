using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using NJsonSchema;
using NoCustomization.Policy.Texts;
using NoCustomization.Policy.Waivers;
using Xunit;

namespace NoCustomization.Policy.Tests.Waivers;

/// <summary>What the reader refuses, and with which rule; and that the published schema says the same as far as a schema can.</summary>
public sealed class RegisterReaderTests
{
    private static readonly string s_root = typeof(RegisterReaderTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    // Rule null: accepted. What compares two values is beyond a schema.
    private static readonly (string Name, Action<JsonObject, JsonObject> Change, string? Rule, bool SchemaAccepts)[] s_cases =
    [
        Accepted("as it is", _ => { }),
        Accepted("without a vendor", w => w.Remove("vendor")),
        Accepted("with sites", w => w["sites"] = new JsonArray("M:Acme.Fees.Calculate(System.Int32*)", "db/alter.sql", "T:Acme.Fees")),
        Accepted("with a note of its own", w => w["x-note"] = 1),
        Accepted("an opinion and a number", w => (w["opinion"], w["documentNumber"]) = ("適当", "8千情第12号")),
        Accepted("three findings", w => w["findings"] = 3),
        Accepted("other targets", w => w["targets"] = new JsonArray("table:juki.person", "assembly:Juki.Core", "key:Juki:Fees")),
        Accepted("peculiar scale", w => (w["ground"], w["peculiarity"]) = ("organisation-scale", "人口 300 人")),
        Accepted("peculiar powers", w => (w["ground"], w["peculiarity"]) = ("organisation-powers", "特別区")),
        Accepted("the law's own ground", w => (w["ground"], w["interoperability"]) = ("integrated-non-standard-work", "secured")),
        Accepted("another ground with an opinion", w => (w["ground"], w["opinion"]) = ("other", "やむを得ない")),
        Accepted("a term of exactly five years", w => w["expiresOn"] = "2031-03-25"),
        Accepted("one day", w => (w["expiresOn"], w["reviewOn"]) = ("2026-04-01", "2026-04-01")),
        Accepted("the end of the calendar", w => (w["approvedOn"], w["effectiveFrom"], w["expiresOn"], w["reviewOn"]) = ("9998-01-01", "9998-01-01", "9999-12-31", "9999-01-01")),
        Accepted("a leap day", w => w["expiresOn"] = "2028-02-29"),
        AcceptedDocument("no waiver at all", r => r["waivers"] = new JsonArray()),
        AcceptedDocument("with a version", r => r["formatVersion"] = 1),

        IllFormedDocument("another version", r => r["formatVersion"] = 2),
        IllFormedDocument("no municipality", r => r.Remove("municipality")),
        IllFormedDocument("a municipality of five digits", r => r["municipality"] = "13101"),
        IllFormedDocument("a municipality whose check digit is wrong", r => r["municipality"] = "131017", schemaAccepts: true),
        IllFormedDocument("no issuer", r => r.Remove("issuer")),
        IllFormedDocument("no waivers", r => r.Remove("waivers")),
        IllFormedDocument("waivers that are no array", r => r["waivers"] = "none"),
        IllFormedDocument("an unknown member", r => r["signature"] = "x"),
        IllFormedDocument("a municipality that is null", r => r["municipality"] = null),
        IllFormedDocument("an issuer that is null", r => r["issuer"] = null),
        IllFormedDocument("an issuer of whom nothing is seen", r => r["issuer"] = "\u200b", schemaAccepts: true),
        IllFormedDocument("waivers that are null", r => r["waivers"] = null),
        IllFormedDocument("a version that is null", r => r["formatVersion"] = null),
        IllFormedDocument("an issuer with a null character", r => r["issuer"] = "\u5343\0\u4ee3", schemaAccepts: true),
        IllFormed("a reason with a null character", w => w["minimality"] = "a\0b", schemaAccepts: true),
        IllFormed("an approver with an escape", w => w["approvedBy"] = "\u001b[2J\u533a\u9577", schemaAccepts: true),
        Accepted("a reason of two lines", w => w["minimality"] = "a\r\n\tb"),
        IllFormed("an id that is null", w => w["id"] = null),
        IllFormed("an id that is a filler", w => w["id"] = "R8\u3164", schemaAccepts: true),
        IllFormed("findings that are null", w => w["findings"] = null),
        IllFormed("sites that are null", w => w["sites"] = null),
        IllFormed("rules with null", w => w["rules"] = new JsonArray("NC1003", null)),
        IllFormed("targets with null", w => w["targets"] = new JsonArray("T:Juki.X", null)),
        IllFormed("sites with null", w => w["sites"] = new JsonArray((JsonNode?)null)),
        IllFormed("alternatives with null", w => w["alternatives"]!.AsArray().Add(null)),
        IllFormed("an alternative of kind null", w => w["alternatives"]![0]!["kind"] = null),
        IllFormed("an entry without an id", w => w.Remove("id")),
        IllFormed("an id with a blank", w => w["id"] = "R8 0012"),
        IllFormed("an id with an invisible character", w => w["id"] = "R8-0012\u200b", schemaAccepts: true),
        IllFormed("an unknown member of an entry", w => w["reason"] = "x"),
        IllFormed("an unknown ground", w => w["ground"] = "convenience"),
        IllFormed("an unknown alternative", w => w["alternatives"]![0]!["kind"] = "prayer"),
        IllFormed("a date that the calendar lacks", w => w["expiresOn"] = "2027-02-29"),
        IllFormed("a date in another form", w => w["expiresOn"] = "2027/02/28"),
        IllFormed("a negative cost", w => w["cost"]!["yearly"] = -1),
        IllFormed("a cost in words", w => w["cost"]!["yearly"] = "some"),
        IllFormed("no finding", w => w["findings"] = 0),
        IllFormed("the same rule twice", w => w["rules"] = new JsonArray("NC1003", "NC1003")),
        IllFormed("a rule that is no text", w => w["rules"] = new JsonArray(1003)),

        .. new[] { "package", "rules", "targets", "ground", "insufficiency", "alternatives", "minimality", "interoperability", "cost", "requestedBy", "approvedBy", "approvedOn", "effectiveFrom", "expiresOn", "reviewOn", "exitPlan" }
            .Select(name => Lacking("no " + name, w => w.Remove(name))),
        .. new[] { "package", "insufficiency", "minimality", "requestedBy", "approvedBy", "approvedOn", "expiresOn", "exitPlan" }
            .Select(name => Lacking("blank " + name, w => w[name] = "  ")),
        .. new[] { "\u200b", "\ufeff\u2060", "\u3164", "\u0301\u0308", "\u00ad \u200d", "\u2800", "\udb40\udc41" }
            .Select((blank, i) => Lacking("unseen minimality " + i, w => w["minimality"] = blank, schemaAccepts: true)),
        Lacking("an unseen result", w => w["alternatives"]![0]!["result"] = "\u200b", schemaAccepts: true),
        Accepted("few letters among marks", w => w["minimality"] = "\u200b\u30ab\u3099"),
        Lacking("an empty list of rules", w => w["rules"] = new JsonArray()),
        Lacking("a wildcard in a rule", w => w["rules"] = new JsonArray("NC1*")),
        Lacking("an unknown rule", w => w["rules"] = new JsonArray("NC1999"), schemaAccepts: true),
        Lacking("a rule in lower case", w => w["rules"] = new JsonArray("nc1003")),
        Lacking("a rule about integrity", w => w["rules"] = new JsonArray("NC8002")),
        Lacking("a rule about waivers", w => w["rules"] = new JsonArray("NC9001")),
        Lacking("a wildcard in a target", w => w["targets"] = new JsonArray("M:Juki.Fees.*")),
        Lacking("a target that is no id", w => w["targets"] = new JsonArray("Juki.Fees")),
        Lacking("a wildcard in a site", w => w["sites"] = new JsonArray("db/*.sql")),
        Lacking("a site above the project", w => w["sites"] = new JsonArray("../alter.sql")),
        Lacking("a site by a roundabout way", w => w["sites"] = new JsonArray("./alter.sql")),
        Lacking("a site with a part for nothing", w => w["sites"] = new JsonArray("db/./alter.sql")),
        Lacking("a site with an empty part", w => w["sites"] = new JsonArray("db//alter.sql")),
        Lacking("a folder as a site", w => w["sites"] = new JsonArray("db/")),
        Lacking("a site with backslashes", w => w["sites"] = new JsonArray("db\\alter.sql")),
        Lacking("a site with a blank before it", w => w["sites"] = new JsonArray(" db/alter.sql")),
        Lacking("a namespace as a site", w => w["sites"] = new JsonArray("N:Acme")),
        Lacking("an absolute site", w => w["sites"] = new JsonArray("/db/alter.sql")),
        Lacking("no alternative", w => w["alternatives"] = new JsonArray()),
        Lacking("an alternative without a result", w => w["alternatives"]![0]!.AsObject().Remove("result")),
        Lacking("a scale that is not said", w => w["ground"] = "organisation-scale"),
        Lacking("powers that are not said", w => (w["ground"], w["peculiarity"]) = ("organisation-powers", " ")),
        Lacking("another ground without an opinion", w => w["ground"] = "other"),
        Lacking("affected interoperability", w => w["interoperability"] = "affected"),
        Lacking("a cost left out", w => w["cost"]!.AsObject().Remove("perLawChange")),
        Lacking("approval after effect", w => w["approvedOn"] = "2026-04-02", schemaAccepts: true),
        Lacking("an end before the beginning", w => (w["expiresOn"], w["reviewOn"]) = ("2026-03-31", "2026-03-31"), schemaAccepts: true),
        Lacking("a day more than five years", w => w["expiresOn"] = "2031-03-26", schemaAccepts: true),
        Lacking("a day more than five years after a leap day", w => (w["approvedOn"], w["effectiveFrom"], w["reviewOn"], w["expiresOn"]) = ("2028-02-29", "2028-02-29", "2029-02-28", "2033-03-01"), schemaAccepts: true),
        Lacking("a review after the end", w => w["reviewOn"] = "2028-04-01", schemaAccepts: true),
    ];

    public static IEnumerable<TheoryDataRow<string>> Names() => s_cases.Select(c => new TheoryDataRow<string>(c.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Reader_and_schema_agree(string name)
    {
        var (_, change, rule, schemaAccepts) = s_cases.Single(c => c.Name == name);
        var text = SampleRegister.With(change);
        var result = RegisterReader.Read(text);
        Assert.Equal(rule is null ? [] : [rule], result.Problems.Select(p => p.Rule.Id).Distinct());
        Assert.Equal(rule == "NC9007", result.Register is null);
        if (rule == "NC9006")
            Assert.All(result.Problems, p => Assert.Equal("R8-0012", p.WaiverId));
        Assert.All(result.Problems, p => Assert.NotEmpty(TextResources.Format(p.Message, CultureInfo.GetCultureInfo("ja"))));
        var schema = await JsonSchema.FromFileAsync(Path.Combine(s_root, "docs", "schemas", "nocustomization-waivers.schema.json"), TestContext.Current.CancellationToken);
        Assert.Equal(schemaAccepts, schema.Validate(text).Count == 0);
    }

    [Fact]
    public void A_problem_names_the_entry_and_the_member_at_its_place()
    {
        var text = SampleRegister.With(w => w["interoperability"] = "affected");
        var problem = Assert.Single(RegisterReader.Read(text).Problems);
        Assert.Equal("\"affected\"", text.Substring(problem.Place.Start, problem.Place.Length));
        Assert.StartsWith("The waiver 'R8-0012' permits nothing: a customization that affects interoperability", TextResources.Format(problem.Message, CultureInfo.InvariantCulture), StringComparison.Ordinal);

        text = SampleRegister.With(w => w.Remove("minimality"));
        problem = Assert.Single(RegisterReader.Read(text).Problems);
        Assert.Equal("\"R8-0012\"", text.Substring(problem.Place.Start, problem.Place.Length));
        Assert.Equal("The waiver 'R8-0012' permits nothing: 'minimality' is missing or empty", TextResources.Format(problem.Message, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\0\"\0")]
    [InlineData("{ \"issuer\": \"\uFFFD\" }")]
    [InlineData("{ \"municipality\": \"131016\", \"municipality\": \"131016\" }")]
    [InlineData("{ \"municipality\": \"131016\", \"issuer\": \"x\", \"waivers\": [ null, 1, [] ] }")]
    public void What_is_no_register_is_refused_without_failing(string text)
    {
        var result = RegisterReader.Read(text);
        Assert.Null(result.Register);
        Assert.All(result.Problems, p => Assert.Equal("NC9007", p.Rule.Id));
        Assert.NotEmpty(result.Problems);
    }

    [Fact]
    public void An_id_stands_for_one_waiver()
    {
        var text = SampleRegister.With((register, waiver) => register["waivers"]!.AsArray().Add(waiver.DeepClone()));
        var problem = Assert.Single(RegisterReader.Read(text).Problems);
        Assert.Equal("Register_DuplicateId", problem.Place.Reason.Key);
    }

    private static (string, Action<JsonObject, JsonObject>, string?, bool) Accepted(string name, Action<JsonObject> change) => (name, (_, w) => change(w), null, true);

    private static (string, Action<JsonObject, JsonObject>, string?, bool) AcceptedDocument(string name, Action<JsonObject> change) => (name, (r, _) => change(r), null, true);

    private static (string, Action<JsonObject, JsonObject>, string?, bool) IllFormedDocument(string name, Action<JsonObject> change, bool schemaAccepts = false) => (name, (r, _) => change(r), "NC9007", schemaAccepts);

    private static (string, Action<JsonObject, JsonObject>, string?, bool) IllFormed(string name, Action<JsonObject> change, bool schemaAccepts = false) => (name, (_, w) => change(w), "NC9007", schemaAccepts);

    private static (string, Action<JsonObject, JsonObject>, string?, bool) Lacking(string name, Action<JsonObject> change, bool schemaAccepts = false) => (name, (_, w) => change(w), "NC9006", schemaAccepts);
}
