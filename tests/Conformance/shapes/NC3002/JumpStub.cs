// A jump is written over the first bytes of the compiled method.
// core: ../../cores/Juki.cs
// options: unsafe=true
using System;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Juki;

namespace Acme.Swaps;

public static unsafe class Jumps
{
    public static void ByMarshal(MethodInfo mine)
    {
        var method = typeof(Resident).GetMethod(nameof(Resident.Copy));
        RuntimeHelpers.PrepareMethod(method.MethodHandle);
        var site = method.MethodHandle.GetFunctionPointer();
        var target = mine.MethodHandle.GetFunctionPointer();
        Marshal.WriteByte(site, 0xE9); // expect: NC3002
        Marshal.WriteInt32(site + 1, (int)(target.ToInt64() - site.ToInt64() - 5));
    }

    public static void WithOffset(MethodInfo mine)
    {
        var site = typeof(Resident).GetMethod("Copy").MethodHandle.GetFunctionPointer();
        Marshal.WriteByte(site, 0, 0x48); // expect: NC3002
        Marshal.WriteByte(site, 1, 0xB8);
        Marshal.WriteInt64(site, 2, mine.MethodHandle.GetFunctionPointer().ToInt64());
    }

    public static void ByPointer(MethodInfo mine)
    {
        var site = (byte*)typeof(Resident).GetMethod("Copy").MethodHandle.GetFunctionPointer();
        *site = 0x49; // expect: NC3002
        *(site + 1) = 0xBB;
        *(ulong*)(site + 2) = (ulong)mine.MethodHandle.GetFunctionPointer();
        site[10] = 0x41;
    }

    public static void Advancing(MethodInfo mine)
    {
        byte* site = (byte*)typeof(Resident).GetMethod("Copy").MethodHandle.GetFunctionPointer();
        *site++ = 0x48; // expect: NC3002
        *site++ = 0xB8;
        *(long*)site = mine.MethodHandle.GetFunctionPointer().ToInt64();
    }

    public static void Copied(byte[] stub)
    {
        var site = typeof(Resident).GetMethod("Copy").MethodHandle.GetFunctionPointer();
        Marshal.Copy(stub, 0, site, stub.Length); // expect: NC3002
    }

    public static void Constructor(byte[] stub)
    {
        var site = typeof(Resident).GetConstructor(new[] { typeof(string) }).MethodHandle.GetFunctionPointer();
        Marshal.Copy(stub, 0, site, stub.Length); // expect: NC3002
    }

    public static void Accessor(byte[] stub)
    {
        var site = typeof(Resident).GetProperty("DisplayName").GetMethod.MethodHandle.GetFunctionPointer();
        Marshal.Copy(stub, 0, site, stub.Length); // expect: NC3002
    }

    public static void Numbers(MethodInfo mine)
    {
        var address = typeof(Resident).GetMethod("Copy").MethodHandle.GetFunctionPointer().ToInt64();
        *(int*)(address + 1) = (int)(mine.MethodHandle.GetFunctionPointer().ToInt64() - address); // expect: NC3002
    }
}
