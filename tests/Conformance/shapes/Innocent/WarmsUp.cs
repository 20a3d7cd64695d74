// Methods of a core are compiled early, called by pointers, and their code looked at.
// core: ../../cores/Juki.cs
// options: unsafe=true
using System;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Juki;
using Juki.Services;

namespace Acme.WarmUp;

public static unsafe class WarmUp
{
    public static void Prepare()
    {
        foreach (var method in typeof(CertificateService).GetMethods().Where(m => !m.IsGenericMethod))
            RuntimeHelpers.PrepareMethod(method.MethodHandle);
        RuntimeHelpers.PrepareMethod(typeof(Resident).GetMethod("Copy").MethodHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Resident).TypeHandle);
        RuntimeHelpers.PrepareDelegate((Func<Resident>)Resident.Anonymous);
    }

    public static Resident Call()
    {
        delegate*<Resident> method = &Resident.Anonymous;
        return method();
    }

    public static Resident CallByHandle()
    {
        var pointer = typeof(Resident).GetMethod("Anonymous").MethodHandle.GetFunctionPointer();
        return ((delegate*<Resident>)pointer)();
    }

    public static bool IsCompiled(byte[] copy)
    {
        var pointer = typeof(Resident).GetMethod("Copy").MethodHandle.GetFunctionPointer();
        Marshal.Copy(pointer, copy, 0, copy.Length);
        return Marshal.ReadByte(pointer) != 0xCC && *(byte*)pointer != 0xE9 && copy[0] == 0x55;
    }

    public static void Tell(MethodInfo[] methods, long[] addresses)
    {
        for (var i = 0; i < methods.Length; i++)
            addresses[i] = methods[i].MethodHandle.Value.ToInt64();
        addresses[0] = typeof(Resident).GetMethod("Copy").MethodHandle.Value.ToInt64();
    }

    public static int Identity() => typeof(Resident).GetMethod("Copy").MethodHandle.GetHashCode();
}
