// Suppressing our rule by id is reported, and the finding stays.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

#pragma warning disable NC1001 // expect: NC9001
public class OwnHousehold : Household // expect: NC1001
{
}
#pragma warning restore NC1001
