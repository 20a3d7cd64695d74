// dynamic is object, tuple names do not count: the parameters are the same.
// core: ../../cores/Juki.cs
using Juki.Plugins;

namespace Acme.Imports;

public abstract class Loose : Importer<object>
{
    public new void Skip(dynamic row) // expect: NC1004
    {
    }
}

public abstract class Paired : Importer<(int Ward, int House)>
{
    public new void Skip((int, int) row) // expect: NC1004
    {
    }
}

public abstract class Listed : Importer<int[]>
{
    public new void Skip(params int[] row) // expect: NC1004
    {
    }
}
