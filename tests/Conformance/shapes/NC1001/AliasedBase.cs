// A using alias renames the base in this file only.
// core: ../../cores/Juki.cs
using Person = Juki.Resident;

namespace Acme.Residents;

public class Visitor : Person // expect: NC1001
{
    public Visitor() : base("V")
    {
    }
}
