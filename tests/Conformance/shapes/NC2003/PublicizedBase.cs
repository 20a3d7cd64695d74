// An internal interface that a publicized reference lets the vendor implement.
// core: ../../cores/Juki.cs
// options: publicize=true
using Juki;

namespace Acme.Residents;

public sealed class OwnTrace : IRecordTrace // expect: NC1002 // expect: NC2003 binary
{
    public void Trace(string number)
    {
    }
}
