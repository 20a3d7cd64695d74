// reference: MonoMod.RuntimeDetour.cs
// What MonoMod's hook generator makes of a core: events in On.*, IL.* that mirror the core's types; signatures only.
#nullable enable
using System;
using MonoMod.Cil;

namespace On.Tesuryo
{
    public static class FeeCalculator
    {
        public delegate decimal orig_Calculate_int(global::Tesuryo.FeeCalculator self, int copies);

        public delegate decimal hook_Calculate_int(orig_Calculate_int orig, global::Tesuryo.FeeCalculator self, int copies);

        public static event hook_Calculate_int Calculate_int
        {
            add { }
            remove { }
        }
    }
}

namespace IL.Tesuryo
{
    public static class FeeCalculator
    {
        public static event ILContext.Manipulator Calculate_int
        {
            add { }
            remove { }
        }
    }
}
