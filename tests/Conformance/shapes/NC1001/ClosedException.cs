// Exceptions are open by kind, except one that the package marks as its behaviour.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public sealed class PhotoDamagedException : RecordDamagedException // expect: NC1001
{
    public PhotoDamagedException() : base("photo")
    {
    }
}
