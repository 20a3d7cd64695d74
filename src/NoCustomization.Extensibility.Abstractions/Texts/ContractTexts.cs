using System.Globalization;
using System.Resources;

namespace NoCustomization.Extensibility.Texts;

/// <summary>What the contracts themselves say to people, in their UI culture.</summary>
internal static class ContractTexts
{
    private static readonly ResourceManager s_manager = new("NoCustomization.Extensibility.Texts.ContractTexts", typeof(ContractTexts).Assembly);

    public static string NobodyProvides(string point) => Format(nameof(NobodyProvides), point);

    public static string NothingStandsIn(string extension, string point, string kind) => Format(nameof(NothingStandsIn), extension, point, kind);

    private static string Format(string key, params object[] arguments) =>
        string.Format(CultureInfo.CurrentCulture, s_manager.GetString(key, CultureInfo.CurrentUICulture) ?? key, arguments);
}
