// Own tables of function pointers, the core's among them, and memory that is written by pointers everywhere.
// core: ../../cores/Juki.cs
// options: unsafe=true
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Juki;

namespace Acme.Memory;

public unsafe struct Entry
{
    public delegate*<Resident> Make;
    public int Calls;
}

public sealed unsafe class Table : IDisposable
{
    private readonly Entry* _entries = (Entry*)NativeMemory.AllocZeroed(2, (nuint)sizeof(Entry));

    public Table()
    {
        _entries[0].Make = &Resident.Anonymous;
        _entries->Calls = 1;
        (*(_entries + 1)).Make = _entries[0].Make;
    }

    public Resident Call(int index)
    {
        _entries[index].Calls++;
        return _entries[index].Make();
    }

    public void Copy(Span<byte> target)
    {
        new ReadOnlySpan<byte>(_entries, sizeof(Entry)).CopyTo(target);
        target[0] = 1;
        Unsafe.WriteUnaligned(ref MemoryMarshal.GetReference(target), (long)(IntPtr)_entries[0].Make);
        Unsafe.CopyBlock(_entries + 1, _entries, (uint)sizeof(Entry));
    }

    public static void Set(ref int value, out long address)
    {
        value = 1;
        address = (long)(delegate*<Resident>)&Resident.Anonymous;
    }

    public void Dispose() => NativeMemory.Free(_entries);
}
