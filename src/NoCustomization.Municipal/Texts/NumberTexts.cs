namespace NoCustomization.Municipal.Texts;

/// <summary>What is wrong with a number, for people. Numbers of persons are never repeated in it.</summary>
internal static class NumberTexts
{
    private static readonly TextSource s_source = new("NumberTexts");

    public static string MunicipalityCode => Name(nameof(MunicipalityCode));

    public static string AddresseeNumber => Name(nameof(AddresseeNumber));

    public static string IndividualNumber => Name(nameof(IndividualNumber));

    public static string CorporateNumber => Name(nameof(CorporateNumber));

    public static string AddressCode => Name(nameof(AddressCode));

    public static string InsurerNumber => Name(nameof(InsurerNumber));

    public static string PostalCode => Name(nameof(PostalCode));

    public static string Form(string name, string digits) => s_source.Get(nameof(Form), name, digits);

    public static string CheckDigit(string name) => s_source.Get(nameof(CheckDigit), name);

    public static string CheckDigitExpected(string name, int expected) => s_source.Get(nameof(CheckDigitExpected), name, expected);

    public static string Prefecture(string name) => s_source.Get(nameof(Prefecture), name);

    public static string Weights() => s_source.Get(nameof(Weights));

    public static string NotIssued() => s_source.Get(nameof(NotIssued));

    private static string Name(string key) => s_source.Get(key);
}
