using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Texts;
using Xunit;

namespace NoCustomization.Policy.Tests;

/// <summary>Every text exists in both languages and takes the same arguments.</summary>
public sealed class TextTests
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;
    private static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja");

    [Fact]
    public void Both_languages_hold_the_same_keys() => Assert.Equal(Keys(English), Keys(Japanese));

    [Fact]
    public void Both_languages_take_the_same_arguments()
    {
        foreach (var key in Keys(English))
            Assert.Equal(Arguments(TextResources.Get(key, English)), Arguments(TextResources.Get(key, Japanese)));
    }

    [Fact]
    public void Every_rule_has_title_message_and_description()
    {
        foreach (var rule in RuleCatalog.All)
        {
            foreach (var key in new[] { rule.TitleKey, rule.MessageKey, rule.DescriptionKey })
            {
                Assert.NotEmpty(TextResources.Get(key, English));
                Assert.Matches(@"\p{IsHiragana}|^\{0\}$", TextResources.Get(key, Japanese));
            }

            Assert.False(TextResources.Get(rule.TitleKey, English).EndsWith('.'));
            Assert.EndsWith(".", TextResources.Get(rule.DescriptionKey, English), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Rules_are_in_order_and_named_by_the_convention()
    {
        Assert.Equal(RuleCatalog.All.OrderBy(r => r.Id, StringComparer.Ordinal), RuleCatalog.All);
        foreach (var rule in RuleCatalog.All)
        {
            Assert.True(RuleCatalog.IsRuleId(rule.Id));
            Assert.NotNull(typeof(Rule).Assembly.GetType($"NoCustomization.Policy.Rules.{rule.Id[..3]}.{rule.Id}_{rule.Name}"));
        }
    }

    [Theory]
    [InlineData("T:Juki.Fees.Calculator", "Juki.Fees.Calculator")]
    [InlineData("T:Juki.Repo`1", "Juki.Repo")]
    [InlineData("M:Juki.A.B", "Juki.A.B()")]
    [InlineData("M:Juki.A.B``2(System.Int32,System.Collections.Generic.List{``0}[],System.String@)", "Juki.A.B<T0, T1>(Int32, List<T0>[], String&)")]
    [InlineData("M:Juki.Repo`1.Find``1", "Juki.Repo.Find<T0>()")]
    [InlineData("M:Juki.Repo`1.Juki#IRepo{T}#Find``1(`0)", "Juki.Repo.Juki.IRepo{T}.Find<T0>(T0)")]
    [InlineData("M:Juki.A.#ctor(System.Int32)", "Juki.A.constructor(Int32)")]
    [InlineData("M:Juki.A.op_Implicit(Juki.A)~System.Int32", "Juki.A.op_Implicit(A)")]
    [InlineData("P:Juki.A.Item(System.Int32)", "Juki.A.Item")]
    [InlineData("table:dbo.resident", "dbo.resident")]
    [InlineData("plain", "plain")]
    public void Names_for_people_come_from_documentation_ids(string id, string expected) => Assert.Equal(expected, SymbolDisplay.FromDocumentationId(id));

    private static List<string> Keys(CultureInfo culture) => TextResources.Manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
        .Cast<DictionaryEntry>().Select(e => (string)e.Key).Order(StringComparer.Ordinal).ToList();

    private static IEnumerable<string> Arguments(string text) => Regex.Matches(text, @"\{\d+\}").Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);
}
