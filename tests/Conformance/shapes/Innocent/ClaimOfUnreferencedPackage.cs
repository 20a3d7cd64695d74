// The claimed id is that of no core this assembly references.
// core: ../../cores/Juki.cs
using Juki;
using NoCustomization;

[assembly: StandardPackage("tesuryo")]

namespace Acme.Fees;

public static class Fees
{
    public static int Count(Household household) => household == null ? 0 : 1;
}
