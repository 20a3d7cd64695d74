// The parameter types match once the base is constructed.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public abstract class WardRepository : RepositoryBase<string, int> // expect: NC1001
{
    public new void Remove(int key) // expect: NC1004
    {
    }

    public new void Add(int key, string entity) // expect: NC1004
    {
    }
}
