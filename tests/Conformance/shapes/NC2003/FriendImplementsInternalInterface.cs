// Implementing an internal interface.
// core: ../../cores/Juki.cs
// options: assembly=Acme.Juki.Friend
using Juki;

namespace Acme.Residents;

internal sealed class FileTrace : IRecordTrace // expect: NC1002, NC2003
{
    public void Trace(string number)
    {
    }
}
