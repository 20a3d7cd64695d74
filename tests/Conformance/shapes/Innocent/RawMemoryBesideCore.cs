// Memory is written beside the use of core methods, not over them.
// core: ../../cores/Juki.cs
// options: unsafe=true
using System;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Juki;

namespace Acme.Memory;

public static unsafe class Beside
{
    [DllImport("kernel32.dll")]
    private static extern bool VirtualProtect(IntPtr address, UIntPtr size, uint protection, out uint old);

    public static void Allocated(Resident resident)
    {
        var memory = Marshal.AllocHGlobal(64);
        RuntimeHelpers.PrepareMethod(typeof(Resident).GetMethod("Copy").MethodHandle);
        Marshal.WriteIntPtr(memory, typeof(Resident).GetMethod("Copy").MethodHandle.GetFunctionPointer());
        Marshal.WriteInt64(memory, 8, resident.Number.Length);
        VirtualProtect(memory, (UIntPtr)64, 0x40, out _);
        Marshal.FreeHGlobal(memory);
    }

    public static void Pinned(byte[] buffer)
    {
        var pointer = typeof(Resident).GetMethod("Copy").MethodHandle.GetFunctionPointer();
        fixed (byte* bytes = buffer)
        {
            *(IntPtr*)bytes = pointer;
            bytes[8] = *(byte*)pointer;
        }
    }

    public static void Table()
    {
        var table = stackalloc delegate*<Resident>[2];
        table[0] = &Resident.Anonymous;
        Span<long> numbers = stackalloc long[4];
        numbers[0] = (long)typeof(Resident).GetMethod("Copy").MethodHandle.Value;
    }

    public static void Callback(ref long slot)
    {
        Func<Resident> method = Resident.Anonymous;
        slot = Marshal.GetFunctionPointerForDelegate(method).ToInt64();
    }

    public static void OfOwn(MethodInfo mine)
    {
        var own = typeof(Beside).GetMethod(nameof(Table)).MethodHandle.GetFunctionPointer();
        Marshal.WriteByte(own, 0xE9);
        Marshal.WriteInt64(own, 1, typeof(Resident).GetMethod("Copy").MethodHandle.GetFunctionPointer().ToInt64());
        Marshal.WriteByte(mine.MethodHandle.GetFunctionPointer(), 0xE9);
    }

    public static void OfFramework()
    {
        var site = typeof(DateTime).GetProperty("Now").GetMethod.MethodHandle.GetFunctionPointer();
        Marshal.WriteByte(site, 0xE9);
    }
}
