// Extension classes that nobody outside sees show nothing, whatever their members' own accessibility; generators write such ones.
// core: ../../cores/Juki.cs
using Juki.Services;

namespace Juki.Extensions;

internal static class WardLookup
{
    public static readonly string Fallback = "1";

    public static string Ward(this IResidentRepository repository) => Pad(Fallback);

    public static string Pad(string text) => text.PadLeft(8);

    public sealed class Entry
    {
    }
}

file static class Generated
{
    public static void Bind_Resident(this IResidentRepository repository) => BindCore(repository.Find("1")?.Number);

    public static void BindCore(string text)
    {
    }
}
