// A file-local class has a mangled name in metadata and is still a derivation.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public static class Households
{
    public static Household Empty() => new VacantHousehold();
}

file sealed class VacantHousehold : Household // expect: NC1001
{
}
