// A constructed generic base is its definition: the forced override of the abstract member is not reported again.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public sealed class Ward
{
}

public sealed class WardRepository : RepositoryBase<Ward, int> // expect: NC1001
{
    public override Ward Get(int key) => new();
}
