// The vendor's helper writes; the call that brings the core's method has the finding.
// core: ../../cores/Juki.cs
// options: unsafe=true
using System;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Juki;

namespace Acme.Swaps;

public static unsafe class Redirection
{
    public static void Swap(MethodBase target, MethodBase mine)
    {
        RuntimeHelpers.PrepareMethod(target.MethodHandle);
        RuntimeHelpers.PrepareMethod(mine.MethodHandle);
        *((long*)target.MethodHandle.Value + 1) = *((long*)mine.MethodHandle.Value + 1);
    }

    public static void RedirectTo(this MethodInfo target, MethodInfo mine) =>
        Jump(target.MethodHandle.GetFunctionPointer(), mine.MethodHandle.GetFunctionPointer());

    public static void Jump(IntPtr site, IntPtr target)
    {
        var code = (byte*)site;
        code[0] = 0xE9;
        *(int*)(code + 1) = (int)((long)target - (long)site - 5);
    }

    public static IntPtr BodyOf(MethodBase method)
    {
        RuntimeHelpers.PrepareMethod(method.MethodHandle);
        return method.MethodHandle.GetFunctionPointer();
    }

    public static void Replace<T>(string name, MethodInfo mine) => Swap(typeof(T).GetMethod(name), mine);

    public static void Write(long address, byte[] stub) => Marshal.Copy(stub, 0, new IntPtr(address), stub.Length);
}

public class Patch(MethodInfo target)
{
    private readonly IntPtr _site = target.MethodHandle.GetFunctionPointer();

    public void Apply(byte[] stub) => Marshal.Copy(stub, 0, _site, stub.Length);
}

public class Own
{
    public Resident Copy() => null;
}

public static class Users
{
    private static readonly MethodInfo Mine = typeof(Own).GetMethod(nameof(Own.Copy));

    public static void Swapped() => Redirection.Swap(typeof(Resident).GetMethod("Copy"), Mine); // expect: NC3002

    public static void Redirected() => typeof(Resident).GetMethod("Copy").RedirectTo(Mine); // expect: NC3002

    public static void Jumped() => Redirection.Jump(Redirection.BodyOf(typeof(Resident).GetMethod("Copy")), Redirection.BodyOf(Mine)); // expect: NC3002

    public static void Replaced() => Redirection.Replace<Resident>("Copy", Mine); // expect: NC3002

    public static void Written(byte[] stub) => Redirection.Write((long)Redirection.BodyOf(typeof(Resident).GetMethod("Copy")), stub); // expect: NC3002

    public static void Applied(byte[] stub) => new Patch(typeof(Resident).GetMethod("Copy")).Apply(stub); // expect: NC3002

    public static void SwappedOwn() => Redirection.Swap(Mine, typeof(Resident).GetMethod("Copy"));

    public static void ReplacedOwn() => Redirection.Replace<Own>("Copy", typeof(Resident).GetMethod("Copy"));

    public static void AppliedToOwn(byte[] stub) => new Patch(Mine).Apply(stub);

    public static IntPtr Prepared() => Redirection.BodyOf(typeof(Resident).GetMethod("Copy"));
}
