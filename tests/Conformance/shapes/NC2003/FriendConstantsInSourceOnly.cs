// An internal enum member and nameof are gone in the binary.
// core: ../../cores/Juki.cs
// options: assembly=Acme.Juki.Friend
using Juki;

namespace Acme.Residents;

public static class Names
{
    public static int Mode() => (int)LockMode.Exclusive; // expect: NC2003 source

    public static string Name() => nameof(RecordLock); // expect: NC2003 source
}
