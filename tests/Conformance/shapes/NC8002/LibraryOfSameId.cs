// A library that declares the core's id beside the core replaces nothing. Which of the two is genuine, a reference alone does not tell.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Dosei.cs
using Juki;

namespace Acme.Residents;

public class OwnHousehold : Household // expect: NC1001
{
    public Dosei.Marker Marker;
}
