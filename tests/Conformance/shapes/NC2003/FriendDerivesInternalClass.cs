// Deriving an internal class is a derivation and a use of the internal name.
// core: ../../cores/Juki.cs
// options: assembly=Acme.Juki.Friend
using Juki;

namespace Acme.Residents;

internal sealed class WardLock : RecordLock // expect: NC1001, NC2003
{
}
