// Several writes over one core method are one finding in the method that makes them; each further core method is one more.
// core: ../../cores/Juki.cs
// options: unsafe=true
using System;
using System.Reflection;
using System.Runtime.InteropServices;
using Juki;

namespace Acme.Swaps;

public static unsafe class Several
{
    public static void OneTarget(byte[] stub)
    {
        var site = typeof(Resident).GetMethod("Copy").MethodHandle.GetFunctionPointer();
        Marshal.WriteByte(site, 0xE9); // expect: NC3002
        Marshal.WriteInt32(site + 1, 0);
        *(byte*)site = 0x90;
        Marshal.Copy(stub, 0, site, 12);
    }

    public static void TwoTargets()
    {
        var copy = typeof(Resident).GetMethod("Copy").MethodHandle.GetFunctionPointer();
        var vote = typeof(Resident).GetMethod("CanVote").MethodHandle.GetFunctionPointer();
        Marshal.WriteByte(copy, 0xE9); // expect: NC3002
        Marshal.WriteByte(vote, 0xE9); // expect: NC3002
        Marshal.WriteInt32(copy + 1, 0);
        Marshal.WriteInt32(vote + 1, 0);
    }

    public static void OwnAndCore(MethodInfo mine)
    {
        var own = mine.MethodHandle.GetFunctionPointer();
        var core = typeof(Resident).GetMethod("Copy").MethodHandle.GetFunctionPointer();
        Marshal.WriteByte(own, 0xE9);
        Marshal.WriteByte(core, 0xE9); // expect: NC3002
    }
}
