// The public shapes of MonoMod's runtime detours, of the old and the new library, that shapes need: signatures only, no behaviour.
#nullable enable
using System;
using System.Linq.Expressions;
using System.Reflection;

namespace MonoMod.Cil
{
    public class ILContext
    {
        public delegate void Manipulator(ILContext il);
    }

    public class ILCursor
    {
        public ILCursor(ILContext context)
        {
        }

        public ILCursor EmitDelegate<T>(T cb)
            where T : Delegate => this;
    }
}

namespace MonoMod.Utils
{
    public static class ReflectionHelper
    {
        public static string GetID(this MethodBase method) => "";
    }
}

namespace MonoMod.RuntimeDetour
{
    using MonoMod.Cil;

    public class DetourConfig
    {
        public DetourConfig(string id, int? priority = null)
        {
        }
    }

    public class DetourContext : IDisposable
    {
        public DetourContext(int priority, string id)
        {
        }

        public DetourContext(string id)
        {
        }

        public void Dispose()
        {
        }
    }

    public class DetourConfigContext
    {
        public DetourConfigContext(DetourConfig? config)
        {
        }

        public IDisposable Use() => new DetourContext("");
    }

    public class Hook : IDisposable
    {
        public Hook(MethodBase source, MethodInfo target)
        {
        }

        public Hook(MethodBase source, Delegate target)
        {
        }

        public Hook(MethodBase source, Delegate target, DetourConfig? config)
        {
        }

        public Hook(MethodBase source, Delegate target, bool applyByDefault)
        {
        }

        public Hook(Expression source, Delegate target)
        {
        }

        public Hook(Expression<Action> source, Delegate target)
        {
        }

        public Hook(Expression<Action> source, Expression<Action> target)
        {
        }

        public Hook(Delegate from, Delegate to)
        {
        }

        public void Apply()
        {
        }

        public void Undo()
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

        public ILHook(Expression<Action> source, ILContext.Manipulator manipulator)
        {
        }

        public ILHook(MethodBase source, ILContext.Manipulator manipulator, DetourConfig? config)
        {
        }

        public void Apply()
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

        public Detour(Delegate from, Delegate to)
        {
        }

        public Detour(Expression<Action> from, Expression<Action> to)
        {
        }

        public void Dispose()
        {
        }
    }

    public class Detour<T> : Detour
        where T : Delegate
    {
        public Detour(T from, T to)
            : base(from, to)
        {
        }
    }

    public class NativeDetour : IDisposable
    {
        public NativeDetour(MethodBase source, MethodBase target)
        {
        }

        public NativeDetour(MethodBase from, IntPtr to)
        {
        }

        public NativeDetour(IntPtr from, IntPtr to)
        {
        }

        public NativeDetour(IntPtr from, MethodBase to)
        {
        }

        public NativeDetour(Delegate from, Delegate to)
        {
        }

        public void Dispose()
        {
        }
    }

    public class NativeHook : IDisposable
    {
        public NativeHook(IntPtr function, Delegate hook)
        {
        }

        public NativeHook(IntPtr function, Delegate hook, bool applyByDefault)
        {
        }

        public void Dispose()
        {
        }
    }

    public class MethodDetourInfo
    {
        public bool HasActiveCall => false;
    }

    public static class DetourManager
    {
        public static MethodDetourInfo GetDetourInfo(MethodBase method) => new();
    }

    public sealed class DynamicHookGen
    {
        public DynamicHookGen(Type type)
        {
        }
    }
}

namespace MonoMod.RuntimeDetour.HookGen
{
    public static class HookEndpointManager
    {
        public static void Add<T>(MethodBase method, Delegate hookDelegate)
            where T : Delegate
        {
        }

        public static void Add(MethodBase method, Delegate hookDelegate)
        {
        }

        public static void Remove(MethodBase method, Delegate hookDelegate)
        {
        }

        public static void Modify<T>(MethodBase method, Delegate callback)
            where T : Delegate
        {
        }

        public static void Modify(MethodBase method, Delegate callback)
        {
        }

        public static void Unmodify(MethodBase method, Delegate callback)
        {
        }
    }
}

namespace MonoMod.Core
{
    public interface ICoreDetour : IDisposable
    {
    }

    public interface IDetourFactory
    {
        ICoreDetour CreateDetour(CreateDetourRequest request);
    }

    public readonly record struct CreateDetourRequest(MethodBase Source, MethodBase Target);

    public static class DetourFactory
    {
        public static IDetourFactory Current => throw new NotSupportedException();

        public static ICoreDetour CreateDetour(this IDetourFactory factory, MethodBase source, MethodBase target, bool applyByDefault = true) => throw new NotSupportedException();
    }
}
