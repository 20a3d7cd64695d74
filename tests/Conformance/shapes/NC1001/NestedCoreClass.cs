// A class nested in a closed class is closed too.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public class LongHistory : Resident.History // expect: NC1001
{
}
