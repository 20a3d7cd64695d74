// Implicit arrays, parameter arrays and collection expressions of handed-out values.
// core: ../../cores/Kiban.cs
using System.Collections.Generic;
using Kiban;

namespace Acme.Platforms;

public static class Arrays
{
    public static int Count() => new[] { Platform.Current(), Platform.Current() }.Length;

    public static object Chosen(bool first) => first ? Platform.Current() : null;

    public static IEnumerable<object> Collected() => [Platform.Current(), Platform.Amount()];

    public static string Joined() => string.Concat(Platform.Current(), Platform.Signal());
}
