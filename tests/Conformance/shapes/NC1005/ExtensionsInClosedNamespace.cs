// Extension methods in a namespace that is not open.
// core: ../../cores/Juki.cs
using Juki.Services;

namespace Juki.Services;

internal static class RepositoryExtensions // expect: NC1005
{
    internal static bool Has(this IResidentRepository repository, string number) => repository.Find(number) != null;
}
