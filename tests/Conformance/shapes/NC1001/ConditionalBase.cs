// The symbol that switches the derivation on is defined.
// core: ../../cores/Juki.cs
// options: define=CITY
using Juki;

namespace Acme.Residents;

#if CITY
public class CityHousehold : Household // expect: NC1001
#else
public class CityHousehold
#endif
{
}
