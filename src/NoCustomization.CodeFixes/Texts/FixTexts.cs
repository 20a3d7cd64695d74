using System.Globalization;
using System.Resources;

namespace NoCustomization.CodeFixes.Texts;

/// <summary>Titles of the fixes. Unlike messages they follow the UI culture of the IDE, so that the plain resource look-up is right.</summary>
internal static class FixTexts
{
    private static readonly ResourceManager s_manager = new("NoCustomization.CodeFixes.Texts.FixTexts", typeof(FixTexts).Assembly);

    public static string RenameMember(string newName) => string.Format(CultureInfo.InvariantCulture, Get("RenameMember"), newName);

    public static string UseExtensionPoint(string id) => string.Format(CultureInfo.InvariantCulture, Get("UseExtensionPoint"), id);

    public static string UseMemberDirectly(string name) => string.Format(CultureInfo.InvariantCulture, Get("UseMemberDirectly"), name);

    public static string UseReleasedApi(string name) => string.Format(CultureInfo.InvariantCulture, Get("UseReleasedApi"), name);

    public static string UseReleasedApiEverywhere => Get("UseReleasedApiEverywhere");

    public static string CiteWaiver => Get("CiteWaiver");

    public static string CiteWaiverOf(string id) => string.Format(CultureInfo.InvariantCulture, Get("CiteWaiverOf"), id);

    public static string RegisterWithHost => Get("RegisterWithHost");

    public static string RemoveCustomization => Get("RemoveCustomization");

    public static string RemoveSuppression => Get("RemoveSuppression");

    public static string SealType => Get("SealType");

    public static string KeepClosed => Get("KeepClosed");

    public static string OpenType(string id) => string.Format(CultureInfo.InvariantCulture, Get("OpenType"), id);

    public static string MakeAbstract => Get("MakeAbstract");

    public static string MakeVirtual => Get("MakeVirtual");

    public static string AddRange => Get("AddRange");

    private static string Get(string key) => s_manager.GetString(key) ?? key;
}
