// Implementing a closed core interface.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Services;

namespace Acme.Residents;

public sealed class CachedRepository : IResidentRepository // expect: NC1002
{
    public Resident Find(string number) => new(number);

    public void Save(Resident resident)
    {
    }
}
