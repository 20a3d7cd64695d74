// A class of the vendor's derives from one of the library and says its target to the base.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs, ../../stubs/MonoMod.RuntimeDetour.cs
using System;
using System.Reflection;
using HarmonyLib;
using MonoMod.RuntimeDetour;
using Tesuryo;

namespace Acme.Patches;

public class Primary(Harmony harmony) : PatchProcessor(harmony, typeof(FeeCalculator).GetMethod("Steps")); // expect: NC3001

public class Written : PatchProcessor
{
    public Written(Harmony harmony)
        : base(harmony, typeof(FeeCalculator).GetMethod("Steps")) // expect: NC3001
    {
    }

    public Written(Harmony harmony, MethodBase own)
        : base(harmony, own)
    {
    }

    public Written(MethodBase own)
        : this(new Harmony("acme"), own)
    {
    }
}

public class Detoured : Hook
{
    public Detoured(Delegate target)
        : base(typeof(FeeCalculator).GetMethod("Steps"), target) // expect: NC3001
    {
    }
}

public class Own(Harmony harmony) : PatchProcessor(harmony, typeof(Own).GetMethod("ToString"));

public class OwnHook(Delegate target) : Hook(typeof(OwnHook).GetMethod("ToString"), target);
