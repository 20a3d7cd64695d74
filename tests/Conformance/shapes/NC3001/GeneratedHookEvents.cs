// The events that MonoMod's generator makes of a core stand for its methods.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/MonoMod.RuntimeDetour.cs, ../../stubs/MMHOOK_Tesuryo.cs
using Tesuryo;

namespace Acme.Patches;

public static class HookEvents
{
    public static void Start()
    {
        On.Tesuryo.FeeCalculator.Calculate_int += Free; // expect: NC3001
        IL.Tesuryo.FeeCalculator.Calculate_int += il => { }; // expect: NC3001
    }

    private static decimal Free(On.Tesuryo.FeeCalculator.orig_Calculate_int orig, FeeCalculator self, int copies) => 0m;
}
