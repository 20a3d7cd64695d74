// Constants and private helpers beside extension members in the open namespace.
// core: ../../cores/Juki.cs
using Juki.Services;

namespace Juki.Extensions;

public static class WardExtensions
{
    public const int Width = 8;

    public static string Ward(this IResidentRepository repository) => Pad("1");

    internal static string House(this IResidentRepository repository) => Pad("2");

    private static string Pad(string text) => text.PadLeft(Width);
}
