// The open namespace is for extension members; what holds none of them has no place there, even where nobody outside sees it.
// core: ../../cores/Juki.cs
using Juki.Services;

namespace Juki.Extensions;

internal static class Helpers // expect: NC1005
{
    public static string Ward(IResidentRepository repository) => repository.Find("1")?.Number;
}

internal sealed class Marker // expect: NC1005
{
}

file static class Local // expect: NC1005
{
    public static int Count => 1;
}
