// What a record writes itself of the members that the compiler would add.
// core: ../../cores/Juki.cs
using System;
using System.Text;
using Juki;

namespace Acme.Residents;

public record Quiet(string Number) : ResidentKey("1", Number); // expect: NC1001

public record WardKey() : ResidentKey("1", "2") // expect: NC1001
{
    protected override Type EqualityContract => typeof(WardKey); // expect: NC1003

    protected override bool PrintMembers(StringBuilder builder) => false; // expect: NC1003

    public override int GetHashCode() => 1;

    public virtual bool Equals(WardKey other) => false;

    public override string ToString() => "";
}
