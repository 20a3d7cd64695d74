using System.Globalization;
using System.Resources;

namespace NoCustomization.Municipal.Texts;

/// <summary>Texts for people, in English and Japanese, in their UI culture.</summary>
internal sealed class TextSource(string name)
{
    private readonly ResourceManager _manager = new("NoCustomization.Municipal.Texts." + name, typeof(TextSource).Assembly);

    public string Get(string key, params object[] arguments) => In(CultureInfo.CurrentUICulture, key, arguments);

    public string In(CultureInfo culture, string key, params object[] arguments)
    {
        var text = _manager.GetString(key, culture) ?? key;
        return arguments.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, arguments);
    }
}
