// The public shapes of MonoMod's runtime detours that shapes need: signatures only, no behaviour.
#nullable enable
using System;
using System.Reflection;

namespace MonoMod.Cil
{
    public class ILContext
    {
        public delegate void Manipulator(ILContext il);
    }
}

namespace MonoMod.RuntimeDetour
{
    using MonoMod.Cil;

    public class Hook : IDisposable
    {
        public Hook(MethodBase source, MethodInfo target)
        {
        }

        public Hook(MethodBase source, Delegate target)
        {
        }

        public void Dispose()
        {
        }
    }

    public class ILHook : IDisposable
    {
        public ILHook(MethodBase source, ILContext.Manipulator manipulator)
        {
        }

        public void Dispose()
        {
        }
    }

    public class Detour : IDisposable
    {
        public Detour(MethodBase source, MethodBase target)
        {
        }

        public void Dispose()
        {
        }
    }

    public class NativeDetour : IDisposable
    {
        public NativeDetour(MethodBase source, MethodBase target)
        {
        }

        public void Dispose()
        {
        }
    }
}
