// A closed interface of a core described by a catalog.
// core: ../../cores/Kokuho.cs
using Kokuho;

namespace Acme.Health;

public sealed class FileStore : IInsuredStore // expect: NC1002
{
    public Insured Find(string card) => new();
}
