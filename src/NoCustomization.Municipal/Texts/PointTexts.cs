using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Texts;

/// <summary>What the catalog of points says to people: problems in their UI culture, bounds in a language that is asked for.</summary>
internal sealed class PointTexts(CultureInfo culture)
{
    private static readonly TextSource s_source = new("PointTexts");

    public string Separator => In(nameof(Separator));

    public string Rows => In(nameof(Rows));

    public string Optional => In(nameof(Optional));

    public static string NotOpen(string type) => s_source.Get(nameof(NotOpen), type);

    public static string OtherKind(string id) => s_source.Get(nameof(OtherKind), id);

    public static string Id(string id, string business) => s_source.Get(nameof(Id), id, business);

    public static string IdTwice(string id) => s_source.Get(nameof(IdTwice), id);

    public static string Languages(string id) => s_source.Get(nameof(Languages), id);

    public static string Unlabelled(string id, string name) => s_source.Get(nameof(Unlabelled), id, name);

    public static string FactWithoutSource(string id) => s_source.Get(nameof(FactWithoutSource), id);

    public static string UnknownSource(string id, string source) => s_source.Get(nameof(UnknownSource), id, source);

    public static string ProposalAsLaw(string id) => s_source.Get(nameof(ProposalAsLaw), id);

    public static string NotNational(string id) => s_source.Get(nameof(NotNational), id);

    public static string MustNotVary(string id, string rule, string text) => s_source.Get(nameof(MustNotVary), id, rule, text);

    public static string NothingToState(string id) => s_source.Get(nameof(NothingToState), id);

    public static string TooLong(string name, int most) => s_source.Get(nameof(TooLong), name, most);

    public static string OtherForm(string name, string form) => s_source.Get(nameof(OtherForm), name, form);

    public string ByKey(string of) => In(nameof(ByKey), of);

    public string Several(string of) => In(nameof(Several), of);

    public string AtLeast(string number) => In(nameof(AtLeast), number);

    public string Range(string least, string most) => In(nameof(Range), least, most);

    public string AtLeastRows(int count) => In(nameof(AtLeastRows), count);

    public string AtMostRows(int count) => In(nameof(AtMostRows), count);

    public string Characters(int most) => In(nameof(Characters), most);

    public string Form(TextFormAttribute form) => form.In(culture);

    public string UpTo(string bound) => In(nameof(UpTo), bound);

    public string Statutory(StatutoryKind kind) => In("Statutory_" + kind);

    public string OneOf(IEnumerable<(string Name, LabelAttribute? Label)> values) =>
        string.Join(In("Slash"), values.Select(value => value.Name + (value.Label is { } label ? In("Meaning", Of(label)) : "")));

    public string Of(LabelAttribute label) => IsJapanese ? label.Japanese : label.English;

    public string TypeName(Type type) => In("Type_" + type.Name);

    private bool IsJapanese => culture.TwoLetterISOLanguageName == "ja";

    private string In(string key, params object[] arguments) => s_source.In(culture, key, arguments);
}
