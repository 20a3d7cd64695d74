using System.Globalization;
using System.Resources;

namespace NoCustomization.Parameters.Sqlite.Texts;

/// <summary>What the store in a file says to people, in their UI culture.</summary>
internal static class SqliteTexts
{
    private static readonly ResourceManager s_manager = new("NoCustomization.Parameters.Sqlite.Texts.SqliteTexts", typeof(SqliteTexts).Assembly);

    public static string Busy(string path) => Format(nameof(Busy), path);

    public static string Damaged(string path, string why) => Format(nameof(Damaged), path, why);

    public static string Failed(string path, string why) => Format(nameof(Failed), path, why);

    public static string Foreign(string path) => Format(nameof(Foreign), path);

    public static string Full(string path) => Format(nameof(Full), path);

    public static string Newer(string path, long version, int known) => Format(nameof(Newer), path, version, known);

    public static string Unwritable(string path, string why) => Format(nameof(Unwritable), path, why);

    private static string Format(string key, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, Get(key), arguments);

    private static string Get(string key) => s_manager.GetString(key, CultureInfo.CurrentUICulture) ?? key;
}
