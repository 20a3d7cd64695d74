using System;
using System.Globalization;

namespace NoCustomization.Municipal.Tests.Framework;

/// <summary>Texts in one language.</summary>
internal static class Cultures
{
    /// <summary>Asks for a text in a language.</summary>
    public static T In<T>(string language, Func<T> ask)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            return ask();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
