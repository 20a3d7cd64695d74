// An internal symbol that is marked too is one finding, of the specific rule.
// core: ../../cores/Kiban.cs
// options: assembly=Acme.Kiban.Friend
using Kiban;
using Kiban.Plumbing;

namespace Acme.Platforms;

public static class Maintenance
{
    public static void Turn()
    {
        Valves.Turn(); // expect: NC2003
        Platform.Hidden(); // expect: NC2003
        Platform.Secret = 3; // expect: NC2003
        Use(Platform.Vault.Key); // expect: NC2003
        Use(new Platform.Vault.Door()); // expect: NC2003
    }

    private static void Use(object value)
    {
    }
}
