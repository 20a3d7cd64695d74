// The entries of two method handles are exchanged by pointers.
// core: ../../cores/Juki.cs
// options: unsafe=true
using System;
using System.Reflection;
using System.Runtime.CompilerServices;
using Juki;

namespace Acme.Swaps;

public static unsafe class Swaps
{
    private static Resident Mine() => null;

    public static void ByValue()
    {
        var target = typeof(Resident).GetMethod(nameof(Resident.Copy));
        var mine = typeof(Swaps).GetMethod("Mine", BindingFlags.Static | BindingFlags.NonPublic);
        RuntimeHelpers.PrepareMethod(target.MethodHandle);
        RuntimeHelpers.PrepareMethod(mine.MethodHandle);
        var site = (long*)target.MethodHandle.Value.ToPointer() + 1;
        var source = (long*)mine.MethodHandle.Value.ToPointer() + 1;
        *site = *source; // expect: NC3002
    }

    public static void BothSizes()
    {
        var target = typeof(Resident).GetMethod(nameof(Resident.Copy));
        var mine = typeof(Swaps).GetMethod("Mine", BindingFlags.Static | BindingFlags.NonPublic);
        if (IntPtr.Size == 4)
        {
            int* site = (int*)target.MethodHandle.Value + 2;
            *site = *((int*)mine.MethodHandle.Value + 2); // expect: NC3002
        }
        else
        {
            // Another way of the same swap.
            long* site = (long*)target.MethodHandle.Value + 1;
            *site = *((long*)mine.MethodHandle.Value + 1);
        }
    }

    public static void InOneLine(MethodInfo mine) =>
        *((long*)typeof(Resident).GetMethod("Copy").MethodHandle.Value + 1) = *((long*)mine.MethodHandle.Value + 1); // expect: NC3002

    public static void ByIndex(MethodInfo mine)
    {
        var slots = (IntPtr*)typeof(Resident).GetMethod("Copy").MethodHandle.Value;
        slots[1] = mine.MethodHandle.GetFunctionPointer(); // expect: NC3002
    }

    public static void Exchanged(MethodInfo mine)
    {
        var site = (long*)typeof(Resident).GetMethod("Copy").MethodHandle.Value + 1;
        var other = (long*)mine.MethodHandle.Value + 1;
        var kept = *site;
        *site = *other; // expect: NC3002
        *other = kept;
    }

    // The vendor's own method is led to the core's: that is a way to call it.
    public static void OwnLedToCore(MethodInfo mine)
    {
        var site = (long*)mine.MethodHandle.Value + 1;
        *site = *((long*)typeof(Resident).GetMethod("Copy").MethodHandle.Value + 1);
    }
}
