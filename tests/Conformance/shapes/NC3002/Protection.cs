// The operating system is asked to let core code be written, or to write it.
// core: ../../cores/Juki.cs
// options: unsafe=true
using System;
using System.Reflection;
using System.Runtime.InteropServices;
using Juki;

namespace Acme.Swaps;

internal static class Windows
{
    [DllImport("kernel32.dll")]
    public static extern bool VirtualProtect(IntPtr address, UIntPtr size, uint protection, out uint old);

    [DllImport("kernel32.dll", EntryPoint = "WriteProcessMemory")]
    public static extern bool Write(IntPtr process, IntPtr address, byte[] buffer, UIntPtr size, out UIntPtr written);

    [DllImport("kernel32.dll")]
    public static extern bool FlushInstructionCache(IntPtr process, IntPtr address, UIntPtr size);
}

internal static partial class Unix
{
    [DllImport("libc", EntryPoint = "mprotect")]
    public static extern int Protect(IntPtr address, UIntPtr size, int protection);
}

public static unsafe class Protection
{
    private static IntPtr Site() => typeof(Resident).GetMethod("Copy").MethodHandle.GetFunctionPointer();

    public static void Unlocked()
    {
        var site = Site();
        Windows.VirtualProtect(site, (UIntPtr)12, 0x40, out var old); // expect: NC3002
        Marshal.WriteByte(site, 0xE9);
        Windows.VirtualProtect(site, (UIntPtr)12, old, out _);
    }

    public static void OnUnix() => Unix.Protect((IntPtr)((long)Site() & ~4095L), (UIntPtr)4096, 7); // expect: NC3002

    public static void Written(IntPtr process, byte[] stub) => Windows.Write(process, Site(), stub, (UIntPtr)12, out _); // expect: NC3002

    public static void Allow(MethodBase method) =>
        Windows.VirtualProtect(method.MethodHandle.GetFunctionPointer(), (UIntPtr)12, 0x40, out _);

    public static void ThroughHelper() => Allow(typeof(Resident).GetMethod("Copy")); // expect: NC3002

    public static void OfOwn() => Allow(typeof(Protection).GetMethod(nameof(OfOwn)));

    public static void OwnBuffer(IntPtr buffer) => Windows.VirtualProtect(buffer, (UIntPtr)12, 0x40, out _);
}
