// The address of a core method by other ways: a function pointer, a delegate's method, a delegate's pointer.
// core: ../../cores/Juki.cs
// options: unsafe=true
using System;
using System.Runtime.InteropServices;
using Juki;

namespace Acme.Swaps;

public static unsafe class Addresses
{
    public static void OfFunction()
    {
        delegate*<Resident> method = &Resident.Anonymous;
        *(byte*)method = 0xE9; // expect: NC3002
    }

    public static void OfFunctionByMarshal() => Marshal.WriteByte((IntPtr)(delegate*<Resident>)&Resident.Anonymous, 0xE9); // expect: NC3002

    public static void OfDelegatesMethod()
    {
        Func<Resident> method = Resident.Anonymous;
        Marshal.WriteByte(method.Method.MethodHandle.GetFunctionPointer(), 0xE9); // expect: NC3002
    }

    public static void OfBoundDelegate(Resident resident)
    {
        var site = ((Func<Resident>)resident.Copy).Method.MethodHandle.GetFunctionPointer();
        Marshal.WriteByte(site, 0xE9); // expect: NC3002
    }

    public static void OfDelegate()
    {
        var site = Marshal.GetFunctionPointerForDelegate<Func<Resident>>(Resident.Anonymous);
        Marshal.WriteByte(site, 0xE9); // expect: NC3002
    }

    public static Resident Calls()
    {
        delegate*<Resident> method = &Resident.Anonymous;
        return method();
    }

    private static Resident Mine() => null;

    public static void OfOwnFunction()
    {
        delegate*<Resident> method = &Mine;
        *(byte*)method = 0xE9;
    }
}
