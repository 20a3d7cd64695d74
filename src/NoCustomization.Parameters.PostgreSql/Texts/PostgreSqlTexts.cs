using System.Globalization;
using System.Resources;

namespace NoCustomization.Parameters.PostgreSql.Texts;

/// <summary>What the store in a database says to people, in their UI culture.</summary>
internal static class PostgreSqlTexts
{
    private static readonly ResourceManager s_manager = new("NoCustomization.Parameters.PostgreSql.Texts.PostgreSqlTexts", typeof(PostgreSqlTexts).Assembly);

    public static string Damaged(string where, long line, string why) => Format(nameof(Damaged), where, line, why);

    public static string Failed(string where, string why) => Format(nameof(Failed), where, why);

    public static string Newer(string where, int version, int known) => Format(nameof(Newer), where, version, known);

    public static string NoSchemaName(string name) => Format(nameof(NoSchemaName), name);

    public static string NotAllowed(string where, string why) => Format(nameof(NotAllowed), where, why);

    public static string Uncertain(string where, string why) => Format(nameof(Uncertain), where, why);

    public static string Unreachable(string where, string why) => Format(nameof(Unreachable), where, why);

    private static string Format(string key, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, Get(key), arguments);

    private static string Get(string key) => s_manager.GetString(key, CultureInfo.CurrentUICulture) ?? key;
}
