using System;
using System.Runtime.InteropServices;

namespace NoCustomization.Verification.Inputs;

/// <summary>Unmanaged memory that holds one file. Metadata is read by pointer, so the memory must outlive every reader on it.</summary>
internal sealed unsafe class ImageBuffer : IDisposable
{
    private byte* _memory;

    /// <summary>The first byte.</summary>
    public byte* Pointer => _memory is not null || Capacity == 0 ? _memory : throw new ObjectDisposedException(nameof(ImageBuffer));

    /// <summary>Bytes of the file.</summary>
    public int Length { get; private set; }

    /// <summary>Bytes that fit without growing.</summary>
    public int Capacity { get; private set; }

    /// <summary>The bytes of the file.</summary>
    public Span<byte> Bytes => new(Pointer, Length);

    /// <summary>Makes room for a file; what was in the buffer is lost.</summary>
    public void SetLength(int length)
    {
        if (length > Capacity)
        {
            NativeMemory.Free(_memory);
            _memory = null;
            Capacity = 0;
            _memory = (byte*)NativeMemory.Alloc((nuint)length);
            Capacity = length;
        }

        Length = length;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        NativeMemory.Free(_memory);
        _memory = null;
        Length = 0;
    }
}
