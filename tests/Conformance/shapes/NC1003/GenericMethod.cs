// A generic method, and one that uses the type parameters of its type.
// core: ../../cores/Juki.cs
using System;
using System.Collections.Generic;
using Juki;

namespace Acme.Residents;

public class ShortResident : Resident // expect: NC1001
{
    public ShortResident() : base("S")
    {
    }

    public override TText Describe<TText>(Func<string, TText> describe) => describe("S"); // expect: NC1003
}

public abstract class LoggedRepository<T> : RepositoryBase<T, int> // expect: NC1001
    where T : class
{
    protected override IEnumerable<T> Load(IReadOnlyList<int> keys) => []; // expect: NC1003
}
