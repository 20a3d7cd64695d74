using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using Xunit;

namespace NoCustomization.Parameters.Tests;

/// <summary>Every text exists in both languages, takes the same arguments, and is used.</summary>
public sealed partial class TextTests
{
    [Theory]
    [InlineData(typeof(IParameterStore), "NoCustomization.Parameters.Texts.ParameterTexts")]
    [InlineData(typeof(SqliteParameterLog), "NoCustomization.Parameters.Sqlite.Texts.SqliteTexts")]
    [InlineData(typeof(PostgreSqlParameterLog), "NoCustomization.Parameters.PostgreSql.Texts.PostgreSqlTexts")]
    public void Both_languages_say_the_same(Type of, string name)
    {
        var manager = new ResourceManager(name, of.Assembly);
        var english = Texts(manager, CultureInfo.InvariantCulture);
        var japanese = Texts(manager, CultureInfo.GetCultureInfo("ja"));
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), japanese.Keys.Order(StringComparer.Ordinal));
        Assert.All(english, text => Assert.Equal(Arguments(text.Value), Arguments(japanese[text.Key])));
        Assert.All(japanese.Where(text => Letters().Replace(text.Value, "").Length > 8), text => Assert.Matches(@"\p{IsHiragana}|\p{IsCJKUnifiedIdeographs}", text.Value));
        var members = of.Assembly.GetType(name)!.GetMembers(BindingFlags.Static | BindingFlags.Public).Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false }).Select(member => member.Name);
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), members.Order(StringComparer.Ordinal));
    }

    private static Dictionary<string, string> Texts(ResourceManager manager, CultureInfo culture) =>
        manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static IEnumerable<string> Arguments(string text) => Argument().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Argument();

    [GeneratedRegex(@"\{\d\}|\P{L}")]
    private static partial Regex Letters();
}
