// A positional record over a core record: only the base counts, what the compiler synthesizes does not.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public record HouseholdKey(string Municipality, string Number, int Branch)
    : ResidentKey(Municipality, Number); // expect: NC1001
