using System;

namespace NoCustomization.Verification.Inputs;

/// <summary>Keeps one idle buffer, so that assemblies judged one after the other share their memory. For one thread.</summary>
internal sealed class ImageBufferPool : IDisposable
{
    private ImageBuffer? _idle;

    /// <summary>A buffer with room for a file: from a pool, or one of its own.</summary>
    public static ImageBuffer Rent(ImageBufferPool? pool, int length)
    {
        if (pool is not null)
            return pool.Rent(length);
        var buffer = new ImageBuffer();
        buffer.SetLength(length);
        return buffer;
    }

    /// <summary>Gives a buffer back to where it came from.</summary>
    public static void Return(ImageBufferPool? pool, ImageBuffer buffer)
    {
        if (pool is null)
            buffer.Dispose();
        else
            pool.Return(buffer);
    }

    /// <summary>A buffer with room for a file.</summary>
    public ImageBuffer Rent(int length)
    {
        var buffer = _idle ?? new ImageBuffer();
        _idle = null;
        buffer.SetLength(length);
        return buffer;
    }

    /// <summary>Takes a buffer back; nothing may read it any longer.</summary>
    public void Return(ImageBuffer buffer)
    {
        if (_idle is null || _idle.Capacity < buffer.Capacity)
            (_idle, buffer) = (buffer, _idle!);
        buffer?.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _idle?.Dispose();
        _idle = null;
    }
}
