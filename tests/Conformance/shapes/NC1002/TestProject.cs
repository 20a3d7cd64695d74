// A test project may fake core types; the binary judges whatever it is given.
// core: ../../cores/Juki.cs
// options: test=true
using Juki;
using Juki.Services;

namespace Acme.Tests;

public sealed class FakeRepository : IResidentRepository // expect: NC1002 binary
{
    public Resident Find(string number) => new(number);

    public void Save(Resident resident)
    {
    }
}
