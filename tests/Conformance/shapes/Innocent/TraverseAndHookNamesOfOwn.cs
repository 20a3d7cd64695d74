// Own classes named like the patchers' and like the generated hooks.
// core: ../../cores/Tesuryo.cs
using System;
using Tesuryo;

namespace On.Acme
{
    public static class FeeCalculator
    {
        public static event Action Calculate;

        public static void Raise() => Calculate?.Invoke();
    }
}

namespace Acme.Patches
{
    public sealed class Hook(Delegate target)
    {
        public Delegate Target => target;
    }

    public static class Traverse
    {
        public static object Create(object root) => root;
    }

    public static class Uses
    {
        public static object Run(FeeCalculator calculator)
        {
            On.Acme.FeeCalculator.Calculate += () => { };
            return new Hook((Func<int, decimal>)calculator.Calculate).Target ?? Traverse.Create(calculator);
        }
    }
}
