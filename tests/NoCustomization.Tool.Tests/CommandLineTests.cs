using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using NoCustomization.Tool.Cli;
using Xunit;

namespace NoCustomization.Tool.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("", "name a command")]
    [InlineData("verfy", "'verfy' is not known here; did you mean 'verify'?")]
    [InlineData("explain", "<id> is missing")]
    [InlineData("verify", "<path> is missing")]
    [InlineData("verify a.dll --formt sarif", "'--formt' is not known here; did you mean '--format'?")]
    [InlineData("verify a.dll --format xml", "'xml' is no value of --format; give one of: text, json, sarif")]
    [InlineData("verify a.dll --core", "--core needs a value")]
    [InlineData("check a b", "'b' is not known here")]
    [InlineData("explain NC1001 --culture fr", "'fr' is no value of --culture; give one of: en, ja")]
    public async Task Wrong_usage_is_told_and_ends_with_2(string line, string message)
    {
        string[] args = line.Length == 0 ? [] : line.Split(' ');
        var english = await Run.Of(line.Contains("--culture", StringComparison.Ordinal) ? args : [.. args.Take(2), "--culture", "en", .. args.Skip(2)]);
        var japanese = await Run.Of([.. args.TakeWhile(a => a != "--culture").Take(2), "--culture", "ja", .. args.TakeWhile(a => a != "--culture").Skip(2)]);

        Assert.Equal(2, english.ExitCode);
        Assert.Contains("error: " + message, english.Error);
        Assert.DoesNotContain("error: ", japanese.Error);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check --help")]
    [InlineData("verify -h")]
    [InlineData("explain --help")]
    [InlineData("test --help")]
    public async Task Help_speaks_both_languages(string line)
    {
        var english = await Run.Of([.. line.Split(' '), "--culture", "en"]);
        var japanese = await Run.Of([.. line.Split(' '), "--culture", "ja"]);

        Assert.Equal((0, 0), (english.ExitCode, japanese.ExitCode));
        Assert.Contains("Usage:", english.Output);
        Assert.Contains("--culture <en|ja>", english.Output);
        Assert.Contains("使い方:", japanese.Output);
        Assert.DoesNotMatch(@"\p{IsHiragana}", english.Output);
        Assert.DoesNotContain("Show", japanese.Output);
    }

    [Fact]
    public async Task The_version_is_shown()
    {
        var run = await Run.Of("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Output);
    }

    [Fact]
    public void Every_text_exists_in_both_languages_with_the_same_arguments()
    {
        var english = Texts(CultureInfo.InvariantCulture);
        var japanese = Texts(CultureInfo.GetCultureInfo("ja"));

        Assert.Equal(english.Keys, japanese.Keys);
        foreach (var key in english.Keys)
            Assert.Equal(Arguments(english[key]), Arguments(japanese[key]));
    }

    private static SortedDictionary<string, string> Texts(CultureInfo culture) => new(
        CliTexts.Manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!),
        StringComparer.Ordinal);

    private static IEnumerable<string> Arguments(string text) => Regex.Matches(text, @"\{\d+").Select(m => m.Value).Distinct().Order();
}
