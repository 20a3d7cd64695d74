// The further ways of writing to memory.
// core: ../../cores/Juki.cs
// options: unsafe=true
using System;
using System.Buffers.Binary;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using Juki;

namespace Acme.Swaps;

[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct Jump
{
    public byte Code;
    public int Offset;
}

public static unsafe class Writers
{
    private static IntPtr Site() => typeof(Resident).GetMethod("Copy").MethodHandle.GetFunctionPointer();

    public static void Structure() => Marshal.StructureToPtr(new Jump { Code = 0xE9 }, Site(), false); // expect: NC3002

    public static void Field() => ((Jump*)Site())->Offset = 1; // expect: NC3002

    public static void Whole() => *(Jump*)Site() = new Jump { Code = 0xE9 }; // expect: NC3002

    public static void UnsafeWrite() => Unsafe.Write((void*)Site(), 1L); // expect: NC3002

    public static void Unaligned() => Unsafe.WriteUnaligned((void*)Site(), 1L); // expect: NC3002

    public static void Block(byte* stub) => Unsafe.CopyBlock((void*)Site(), stub, 12); // expect: NC3002

    public static void Filled() => Unsafe.InitBlock((void*)Site(), 0x90, 12); // expect: NC3002

    public static void Reference() => Unsafe.AsRef<long>((void*)Site()) = 1; // expect: NC3002

    public static void ReferenceInLocal()
    {
        ref var slot = ref Unsafe.AsRef<long>((void*)Site());
        slot = 1; // expect: NC3002
    }

    public static void OwnReference(long[] numbers)
    {
        ref var slot = ref numbers[0];
        slot = 1;
    }

    public static void Moved(byte* stub) => Buffer.MemoryCopy(stub, (void*)Site(), 12, 12); // expect: NC3002

    public static void Native(byte* stub) => NativeMemory.Copy(stub, (void*)Site(), 12); // expect: NC3002

    public static void Span(byte[] stub) => stub.CopyTo(new Span<byte>((void*)Site(), 12)); // expect: NC3002

    public static void SpanElement()
    {
        var code = new Span<byte>((void*)Site(), 12);
        code[0] = 0xE9; // expect: NC3002
        code[1] = 0x00;
    }

    public static void SpanFilled() => new Span<byte>((void*)Site(), 12).Fill(0x90); // expect: NC3002

    public static void Primitive() => BinaryPrimitives.WriteInt64LittleEndian(new Span<byte>((void*)Site(), 8), 1); // expect: NC3002

    public static void Exchange() => Interlocked.Exchange(ref *(long*)Site(), 1); // expect: NC3002

    public static void Fixed(byte[] stub)
    {
        fixed (byte* source = stub)
            Buffer.MemoryCopy(source, (void*)Site(), 12, 12); // expect: NC3002
    }

    public static long Reads() => *(long*)Site() + Marshal.ReadInt64(Site()) + Unsafe.Read<long>((void*)Site());

    public static void ReadsBlock(byte[] copy) => Marshal.Copy(Site(), copy, 0, copy.Length);

    public static void ReadsSpan(byte[] copy) => new Span<byte>((void*)Site(), 12).CopyTo(copy);

    public static void ReadsPointer(byte* copy) => Buffer.MemoryCopy((void*)Site(), copy, 12, 12);
}
