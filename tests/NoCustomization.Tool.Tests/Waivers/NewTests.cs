using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using NoCustomization.Policy.Waivers;
using Xunit;

namespace NoCustomization.Tool.Tests.Waivers;

public sealed class NewTests : IDisposable
{
    private static readonly string[] Whole =
    [
        "--id", "R8-0020", "--package", "juki", "--rule", "NC1003", "--target", "M:Juki.Calculator.Rate", "--site", "M:Acme.Mine.Rate", "--ground", "organisation-scale",
        "--insufficiency", "The ward's fee cannot be expressed.", "--alternative", "parameter=No parameter rounds as the ordinance does.", "--alternative", "bpr=The ordinance prescribes the work.",
        "--peculiarity", "Twenty-three wards share it.", "--minimality", "One property of one class.", "--interoperability", "no-effect", "--cost-initial", "1", "--cost-yearly", "0", "--cost-per-law-change", "2",
        "--requested-by", "税務課", "--approved-by", "区長", "--approved-on", "2026-04-01", "--effective-from", "2026-04-01", "--expires-on", "2028-03-31", "--review-on", "2027-09-30", "--exit-plan", "The author was asked for it.",
    ];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Options_alone_make_a_new_register()
    {
        var run = await New(["--municipality", "131016", "--issuer", "千代田区", .. Whole]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("[CustomizationWaiver(\"R8-0020\")]", run.Output);
        var waiver = Assert.Single(Read().Waivers);
        Assert.Empty(waiver.Refusals);
        Assert.Equal(["parameter", "bpr"], waiver.Alternatives.Select(a => WaiverWords.Of(a.Kind)));
        Assert.Equal(2, waiver.Cost!.PerLawChange);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task An_entry_is_appended_and_the_rest_stays_as_it_was(string newLine)
    {
        var before = "\uFEFF" + (await File.ReadAllTextAsync(Registers.Write(_folder, Registers.Entry()), TestContext.Current.CancellationToken)).Replace("\n", newLine);
        await File.WriteAllBytesAsync(_folder[Registers.Name], Encoding.UTF8.GetBytes(before), TestContext.Current.CancellationToken);
        _folder.Write(Registers.Name + ".p7s", "old");

        var run = await New(Whole);

        var after = Encoding.UTF8.GetString(await File.ReadAllBytesAsync(_folder[Registers.Name], TestContext.Current.CancellationToken));
        Assert.Equal(0, run.ExitCode);
        var end = before.LastIndexOf('}', before.LastIndexOf(']')) + 1;
        Assert.StartsWith(before[..end] + "," + newLine + "    {" + newLine + "      \"id\": \"R8-0020\"," + newLine, after);
        Assert.EndsWith(before[end..], after);
        Assert.Equal(2, Read().Waivers.Count);
        Assert.Contains("no longer fits", run.Output);
    }

    [Theory]
    [InlineData("\"waivers\":[]")]
    [InlineData("\"waivers\": [\n  ]")]
    [InlineData("\"waivers\": [ ENTRY ]")]
    public async Task Any_layout_is_appended_to(string waivers)
    {
        _folder.Write(Registers.Name, "{ \"municipality\": \"131016\", \"issuer\": \"x\", " + waivers.Replace("ENTRY", Registers.Entry()) + " }");

        Assert.Equal(0, (await New(Whole)).ExitCode);
        Assert.Equal("R8-0020", Read().Waivers[^1].Id);
    }

    [Fact]
    public async Task Without_a_terminal_what_is_missing_is_named()
    {
        Registers.Write(_folder);
        var run = await New(["--id", "R8-0020", "--package", "juki"]);
        var noFile = await Run.In(_folder.Root, ["waivers", "new", "b.nocustomization-waivers.json", .. Whole, "--culture", "en"]);

        Assert.Equal((2, 2), (run.ExitCode, noFile.ExitCode));
        Assert.Contains("--rule, --target, --ground, --insufficiency, --alternative, --minimality, --interoperability, --cost-initial", run.Error);
        Assert.Contains("Give --municipality", noFile.Error);
        Assert.Empty(Read().Waivers);
    }

    [Fact]
    public async Task A_draft_may_lack_its_approval()
    {
        Registers.Write(_folder);

        var run = await New([.. Without(Whole, "--approved-by"), "--draft"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("approvedBy: ", run.Error);
        Assert.Equal("approvedBy", Assert.Single(Assert.Single(Read().Waivers).Refusals).Member);
    }

    [Theory]
    [InlineData("--rule", "NC1*", "NC1*")]
    [InlineData("--rule", "NC9001", "NC9001")]
    [InlineData("--target", "Juki", "Juki")]
    [InlineData("--ground", "because", "'because' is no value of --ground")]
    [InlineData("--interoperability", "affected", "'affected' is no value")]
    [InlineData("--expires-on", "2028/3/31", "'2028/3/31' is no value of --expires-on")]
    [InlineData("--cost-yearly", "1,000", "give whole yen")]
    [InlineData("--findings", "0", "give a number from 1")]
    [InlineData("--alternative", "prayer=no", "'prayer' is no value of --alternative")]
    [InlineData("--id", "R8 1", "'R8 1' is no id")]
    [InlineData("--id", "R8-1 --id R8-2", "--id is given more than once")]
    public async Task A_wrong_value_is_told_at_once(string option, string value, string message)
    {
        var run = await New([option, .. value.Contains(" --") ? value.Split(' ') : [value]]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error);
    }

    [Fact]
    public async Task The_policy_refuses_what_no_answer_can_mend()
    {
        Registers.Write(_folder, Registers.Entry("R8-0020"));
        var twice = await New(Whole);
        Registers.Write(_folder);
        var tooLong = await New([.. Whole.Select(w => w == "2028-03-31" ? "2031-04-02" : w)]);

        Assert.Equal((2, 2), (twice.ExitCode, tooLong.ExitCode));
        Assert.Contains("R8-0020", twice.Error);
        Assert.Contains("--expires-on", tooLong.Error);
        Assert.Empty(Read().Waivers);
    }

    [Fact]
    public async Task A_person_is_asked_for_the_rest_with_explanations_in_Japanese()
    {
        var prompt = new ScriptedPrompt
        {
            ["municipality"] = ["131017", "131016"],
            ["issuer"] = ["千代田区 情報システム課"],
            ["minimality"] = ["一つの計算だけを置き換え、他は標準のまま用いる。"],
            ["expiresOn"] = ["令和10年", "2028-03-31"],
            ["euc"] = ["集計では窓口の手数料計算を置き換えられない。"],
        };

        var run = await Run.Asking(prompt, _folder.Root, ["waivers", "new", Registers.Name, .. Without(Whole, "--minimality", "--expires-on", "--alternative"), "--culture", "ja"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("minimality: 必要最小限である理由", run.Error);
        Assert.Contains("'131017' は全国地方公共団体コードではありません", run.Error);
        Assert.Contains("'令和10年' は --expires-on の値ではありません", run.Error);
        Assert.Equal(["euc"], Assert.Single(Read().Waivers).Alternatives.Select(a => WaiverWords.Of(a.Kind)));
        Assert.DoesNotContain(prompt.Asked, q => q.StartsWith("requestedBy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_policy_demands_is_asked_again_and_whoever_goes_away_writes_nothing()
    {
        Registers.Write(_folder);
        var prompt = new ScriptedPrompt { ["minimality"] = ["", "Only one property of one class changes."] };
        var again = await Run.Asking(prompt, _folder.Root, ["waivers", "new", Registers.Name, .. Without(Whole, "--minimality"), "--culture", "en"]);
        var gone = await Run.Asking(new ScriptedPrompt { GoesAway = true }, _folder.Root, ["waivers", "new", Registers.Name, "--id", "R8-0021", "--culture", "en"]);

        Assert.Equal((0, 2), (again.ExitCode, gone.ExitCode));
        Assert.Equal(2, prompt.Asked.Count(q => q.StartsWith("minimality", StringComparison.Ordinal)));
        Assert.Contains("Nothing was written.", gone.Error);
        Assert.Equal("R8-0020", Assert.Single(Read().Waivers).Id);
    }

    [Fact]
    public async Task Weak_reasons_are_warned_of()
    {
        Registers.Write(_folder, Registers.Entry());
        string[] weak = [.. Without(Whole, "--site", "--minimality", "--alternative", "--ground", "--peculiarity"), "--ground", "alternatives-infeasible", "--minimality", "Only the rounding of one fee is replaced.",
            "--alternative", "parameter=none", "--alternative", "bpr=Only the rounding of one fee is replaced."];

        var run = await New(weak);
        var declined = await Run.Asking(new ScriptedPrompt { ["Write it all the same"] = ["n"] }, _folder.Root, ["waivers", "new", Registers.Name, .. weak.Select(w => w == "R8-0020" ? "R8-0021" : w), "--culture", "en"]);

        Assert.Equal((0, 2), (run.ExitCode, declined.ExitCode));
        Assert.Contains("alternatives: parameter says hardly anything: 'none'", run.Error);
        Assert.Contains("the same text stands in minimality, alternatives: bpr", run.Error);
        Assert.Contains("minimality, alternatives: bpr: copied from 'R8-0012'", run.Error);
        Assert.Contains("were not considered: option, euc, operation, form-slot, external-system, core-request", run.Error);
        Assert.Contains("no site is named", run.Error);
        Assert.Equal(2, Read().Waivers.Count);
    }

    [Fact]
    public async Task Rule_target_and_site_come_from_a_finding()
    {
        var core = Compiled.Dll(_folder, "core/Juki.dll", Compiled.Juki);
        Compiled.Dll(_folder, "Acme.dll", Compiled.Customizer, null, core);
        await Run.In(_folder.Root, "verify", "Acme.dll", "--core", "core", "--format", "sarif", "--output", "a.sarif");
        var sarif = await File.ReadAllTextAsync(_folder["a.sarif"], TestContext.Current.CancellationToken);
        var id = sarif[(sarif.IndexOf("nocustomization/v1\": \"", StringComparison.Ordinal) + 22)..][..12];
        Registers.Write(_folder);

        var run = await New([.. Without(Whole, "--package", "--rule", "--target", "--site"), "--sarif", "a.sarif", "--finding", id]);
        var unknown = await New([.. Whole, "--sarif", "a.sarif", "--finding", "ffffffffffff"]);
        var wider = await New([.. Whole.Select(w => w == "R8-0020" ? "R8-0021" : w), "--findings", "5", "--sarif", "a.sarif", "--finding", id]);

        Assert.Equal((0, 2, 0), (run.ExitCode, unknown.ExitCode, wider.ExitCode));
        var waiver = Read().Waivers[0];
        Assert.Equal(("juki", "NC1001", "T:Juki.Calculator", "T:Acme.Mine"), (waiver.Package, Assert.Single(waiver.Rules), Assert.Single(waiver.Targets), Assert.Single(waiver.Sites)));
        Assert.Contains("There is no finding 'ffffffffffff'", unknown.Error);
        Assert.Contains("rules go beyond the findings: NC1003", wider.Error);
        Assert.Contains("it covers 5 findings, and 1 were found", wider.Error);
    }

    private static string[] Without(string[] args, params string[] options) =>
        [.. args.Where((a, i) => !options.Contains(a) && (i == 0 || !options.Contains(args[i - 1])))];

    private Register Read() => RegisterReader.Read(File.ReadAllText(_folder[Registers.Name])).Register!;

    private Task<Run> New(string[] options) => Run.In(_folder.Root, ["waivers", "new", Registers.Name, .. options, "--culture", "en"]);
}
