// The project silences our rule among others.
// core: ../../cores/Juki.cs
// options: property:NoWarn=CS1591,NC1001
// expect-in assembly: NC9001
namespace Acme.Residents;

public class Plain
{
}
