// Only a class of nothing but extension members may stand in an open namespace.
// core: ../../cores/Juki.cs
using Juki.Services;

namespace Juki.Extensions;

public static class WardExtensions // expect: NC1005
{
    public static string Ward(this IResidentRepository repository) => "ward";

    public static string DefaultWard => "1";
}
