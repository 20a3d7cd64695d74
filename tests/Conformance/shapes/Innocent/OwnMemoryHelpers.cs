// Own types that are named like those that write to memory, and own methods named like those of the operating system.
// core: ../../cores/Juki.cs
using System;
using System.Reflection;
using Juki;

namespace Acme.Named;

public static class Marshal
{
    public static int Written { get; private set; }

    public static void WriteByte(IntPtr address, byte value) => Written += value + (int)address;

    public static void Copy(byte[] bytes, int start, IntPtr address, int length) => Written += length;
}

public static class Memory
{
    public static bool VirtualProtect(IntPtr address, int size) => address != IntPtr.Zero && size > 0;
}

public class ModuleDefinition
{
    public static ModuleDefinition ReadModule(string path) => new() { Path = path };

    public string Path { get; private set; }

    public void Write(string path) => Path = path;
}

public static class Named
{
    public static void Use(byte[] stub)
    {
        var site = typeof(Resident).GetMethod("Copy").MethodHandle.GetFunctionPointer();
        Marshal.WriteByte(site, 1);
        Marshal.Copy(stub, 0, site, stub.Length);
        Memory.VirtualProtect(site, 12);
        ModuleDefinition.ReadModule("Juki.dll").Write("Juki.dll");
    }
}
