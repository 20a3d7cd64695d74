// The vendor's manager of hooks: helper methods, a list of what is to be undone.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/MonoMod.RuntimeDetour.cs
using System;
using System.Collections.Generic;
using System.Reflection;
using MonoMod.Cil;
using MonoMod.RuntimeDetour;
using Tesuryo;

namespace Acme.Patches;

public sealed class Hooks : IDisposable
{
    private readonly List<IDisposable> hooks = [];

    public void On(Type type, string method, Delegate replacement) =>
        hooks.Add(new Hook(type.GetMethod(method, BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public), replacement));

    public void Rewrite<T>(string method, ILContext.Manipulator manipulator) => hooks.Add(new ILHook(typeof(T).GetMethod(method), manipulator));

    public void Dispose() => hooks.ForEach(h => h.Dispose());

    public static void Start(Hooks hooks)
    {
        hooks.On(typeof(FeeCalculator), "Discount", (Func<int, decimal>)(_ => 0m)); // expect: NC3001
        hooks.Rewrite<FeeCalculator>("Steps", il => { }); // expect: NC3001
        hooks.On(typeof(Hooks), "Start", (Action)(() => { }));
        hooks.Rewrite<Version>("ToString", il => { });
    }
}
