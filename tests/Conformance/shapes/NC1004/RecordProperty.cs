// A record redeclares a property of the core record instead of passing it on.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public record WardKey(string Ward) : ResidentKey("131016", Ward) // expect: NC1001
{
    public new string Number => "W" + Ward; // expect: NC1004
}
