// The project silences other rules.
// core: ../../cores/Juki.cs
// options: property:NoWarn=CS1591,CA1822,NU1701
namespace Acme.Residents;

public class Plain
{
}
