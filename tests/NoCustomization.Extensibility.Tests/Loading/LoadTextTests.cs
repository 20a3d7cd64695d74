using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Resources;
using NoCustomization.Extensibility.Loading;
using Xunit;

namespace NoCustomization.Extensibility.Tests.Loading;

public sealed class LoadTextTests
{
    private static readonly ResourceManager Texts = new("NoCustomization.Extensibility.Loading.LoadTexts", typeof(LoadProblem).Assembly);

    [Fact]
    public void Every_problem_has_its_text_in_both_languages()
    {
        foreach (var kind in Enum.GetValues<LoadProblemKind>())
        {
            var problem = new LoadProblem(kind, "a", "b", "c");
            Assert.NotEqual(problem.In(CultureInfo.GetCultureInfo("en")), problem.In(CultureInfo.GetCultureInfo("ja")) + (kind == LoadProblemKind.BadSetting ? "x" : ""));
        }
    }

    [Fact]
    public void Both_languages_have_the_same_texts() => Assert.Equal(Keys("en"), Keys("ja"));

    private static IEnumerable<string> Keys(string culture) => Texts.GetResourceSet(CultureInfo.GetCultureInfo(culture), createIfNotExists: true, tryParents: culture == "en")!
        .Cast<System.Collections.DictionaryEntry>().Select(e => (string)e.Key).Order(StringComparer.Ordinal);
}
