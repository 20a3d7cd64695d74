// A class with the members of a closed interface that never says it implements it.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public sealed class LooksLikeRepository
{
    public Resident Find(string number) => new(number);

    public void Save(Resident resident)
    {
    }
}
