// One of our ids in a list of others, with nothing to suppress: aimed at us, always reported.
// core: ../../cores/Juki.cs
namespace Acme.Residents;

#pragma warning disable CS0108, NC1004, CA1822 // expect: NC9001
public class Plain
{
}
