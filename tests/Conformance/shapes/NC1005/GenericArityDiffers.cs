// Another arity is another type, and still in the core's namespace.
// core: ../../cores/Juki.cs
namespace Juki;

public sealed class Household<TMember> // expect: NC1005
{
    public TMember Head { get; set; }

    public Resident Guest { get; set; }
}
