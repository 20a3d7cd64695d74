// Registration extensions belong into the open namespace.
// core: ../../cores/Juki.cs
using Juki.Services;

namespace Juki.Extensions;

public static class AcmeRegistration
{
    public static IResidentRepository AddAcme(this IResidentRepository repository) => repository;

    internal static string Ward(this IResidentRepository repository, string number) => Pad(repository.Find(number)?.Number);

    private static string Pad(string text) => (text ?? "").PadLeft(8);
}
