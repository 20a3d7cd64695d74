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

    public static string Form(string name, int digits) => Form(name, s_source.Get("Digits", digits));

    public static string Form(string name, string digits) => s_source.Get(nameof(Form), name, digits);

    public static string CheckDigit(string name) => s_source.Get(nameof(CheckDigit), name, Term(name));

    public static string CheckDigitExpected(string name, int expected) => s_source.Get(nameof(CheckDigitExpected), name, expected, Term(name));

    public static string Prefecture(string name) => s_source.Get(nameof(Prefecture), name);

    public static string Weights() => s_source.Get(nameof(Weights));

    public static string OldScheme() => s_source.Get(nameof(OldScheme));

    public static string IndividualNumberInside() => s_source.Get(nameof(IndividualNumberInside));

    public static string EightOrSix => s_source.Get(nameof(EightOrSix));

    public static string UpTo(int digits) => s_source.Get(nameof(UpTo), digits);

    public static string NotIssued() => s_source.Get(nameof(NotIssued));

    // What the check digit is called differs from number to number in Japanese; for insurer numbers, that is general knowledge.
    private static string Term(string name) => s_source.Get(name == IndividualNumber || name == CorporateNumber ? "TermOfPersons" : name == InsurerNumber ? "TermOfInsurers" : "Term");

    private static string Name(string key) => s_source.Get(key);
}
