// A vendor puts a catalog of its own beside the one that describes the core: one too many.
// core: ../../cores/Kokuho.cs
// with: second.nocustomization-catalog.json
// expect-in second.nocustomization-catalog.json: NC9010 source    what a project adds, the compiled assembly does not show
using Kokuho;

namespace Acme.Health;

public class OwnInsured : Insured // expect: NC1001
{
}
