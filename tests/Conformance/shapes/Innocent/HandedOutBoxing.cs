// A handed-out struct becomes an object, a part of a tuple, of an anonymous type, of a text.
// core: ../../cores/Kiban.cs
using Kiban;

namespace Acme.Platforms;

public static class Boxing
{
    public static object Box() => Platform.Amount();

    public static (object, int) Tuple()
    {
        var pair = (Platform.Amount(), 1);
        return (pair.Item1, pair.Item2);
    }

    public static object Anonymous() => new { Amount = Platform.Amount(), Context = Platform.Current() };

    public static string Text() => $"{Platform.Amount()} and {Platform.Current()}";
}
