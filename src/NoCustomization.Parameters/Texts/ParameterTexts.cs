using System.Globalization;
using System.Resources;

namespace NoCustomization.Parameters.Texts;

/// <summary>What parameters say to people, in their UI culture; numbers, dates and codes are the same in every culture.</summary>
internal static class ParameterTexts
{
    private static readonly ResourceManager s_manager = new("NoCustomization.Parameters.Texts.ParameterTexts", typeof(ParameterTexts).Assembly);

    public static string AboveBound(string value, string bound, string name) => Format(nameof(AboveBound), value, bound, name);

    public static string AtPath(string path, string message) => Format(nameof(AtPath), path, message);

    public static string BoundMissing(string name) => Format(nameof(BoundMissing), name);

    public static string ClassOfClass => Get(nameof(ClassOfClass));

    public static string ComputedStatutory(string property) => Format(nameof(ComputedStatutory), property);

    public static string Conflict(string point, string scope, long expected, long actual, string by, string at) => Format(nameof(Conflict), point, scope, expected, actual, by, at);

    public static string ConflictWithNothing(string point, string scope, long expected) => Format(nameof(ConflictWithNothing), point, scope, expected);

    public static string EffectiveAlready(long number, string date) => Format(nameof(EffectiveAlready), number, date);

    public static string Expected(string what) => Format(nameof(Expected), what);

    public static string FileUnreadable(string path, string why) => Format(nameof(FileUnreadable), path, why);

    public static string FixedByLaw => Get(nameof(FixedByLaw));

    public static string IdTwice(string id, string first, string second) => Format(nameof(IdTwice), id, first, second);

    public static string Invalid(int count, string problems) => Format(nameof(Invalid), count, problems);

    public static string KnownAt(string at) => Format(nameof(KnownAt), at);

    public static string MissingMember(string path) => Format(nameof(MissingMember), path);

    public static string Missing => Get(nameof(Missing));

    public static string NoBound(string property, string kind, string bound) => Format(nameof(NoBound), property, kind, bound);

    public static string NoDate(string text) => Format(nameof(NoDate), text);

    public static string NoDifference => Get(nameof(NoDifference));

    public static string NoJson(string type, string why) => Format(nameof(NoJson), type, why);

    public static string NoJsonFile(string name, string why) => Format(nameof(NoJsonFile), name, why);

    public static string NoLegalBasis => Get(nameof(NoLegalBasis));

    public static string NoMunicipality(string code) => Format(nameof(NoMunicipality), code);

    public static string NoNull => Get(nameof(NoNull));

    public static string NoParameterType(string type) => Format(nameof(NoParameterType), type);

    public static string NoProperty(string expression, string type) => Format(nameof(NoProperty), expression, type);

    public static string NoScope(string text) => Format(nameof(NoScope), text);

    public static string NoStore => Get(nameof(NoStore));

    public static string NoText => Get(nameof(NoText));

    public static string NoValues => Get(nameof(NoValues));

    public static string NobodyRecords => Get(nameof(NobodyRecords));

    public static string NotComparable(string property, string bound) => Format(nameof(NotComparable), property, bound);

    public static string NotOfType(string value, string type, string why) => Format(nameof(NotOfType), value, type, why);

    public static string NothingStated(string point, string scope, string date) => Format(nameof(NothingStated), point, scope, date);

    public static string NothingToWithdraw(long number) => Format(nameof(NothingToWithdraw), number);

    public static string Problem(string what, string scope, string date, string message) => Format(nameof(Problem), what, scope, date, message);

    public static string SetAndEnded => Get(nameof(SetAndEnded));

    public static string Settable(string property) => Format(nameof(Settable), property);

    public static string SourceProblems(string name, string problems) => Format(nameof(SourceProblems), name, problems);

    public static string StatedTwice(string name, string first) => Format(nameof(StatedTwice), name, first);

    public static string TooBusy(int attempts) => Format(nameof(TooBusy), attempts);

    public static string Undeclarable(string type, string problems) => Format(nameof(Undeclarable), type, problems);

    public static string UndeclaredInStore(string point) => Format(nameof(UndeclaredInStore), point);

    public static string UnknownField => Get(nameof(UnknownField));

    public static string UnknownLevel => Get(nameof(UnknownLevel));

    public static string UnknownPoint(string id, string nearest) => Format(nameof(UnknownPoint), id, nearest);

    public static string UnknownProperty(string nearest) => Format(nameof(UnknownProperty), nearest);

    public static string WithdrawnBefore(long number) => Format(nameof(WithdrawnBefore), number);

    public static string WithdrawsAndSets => Get(nameof(WithdrawsAndSets));

    private static string Format(string key, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, Get(key), arguments);

    private static string Get(string key) => s_manager.GetString(key, CultureInfo.CurrentUICulture) ?? key;
}
