// The open namespace is meant exactly: a namespace below it is not open.
// core: ../../cores/Juki.cs
using Juki.Services;

namespace Juki.Extensions.Wards;

public static class WardExtensions // expect: NC1005
{
    public static string Ward(this IResidentRepository repository) => "ward";
}
