// A vendor puts a catalog beside its project that opens an annotated core: the core's own attributes count, and the build must not pass.
// core: ../../cores/Juki.cs
// with: opener.nocustomization-catalog.json
// expect-in opener.nocustomization-catalog.json: NC9010 source    what a project adds, the compiled assembly does not show
using Juki;

namespace Acme.Residents;

public class OwnHousehold : Household // expect: NC1001
{
    public override Resident FindHead() => null; // expect: NC1003
}
