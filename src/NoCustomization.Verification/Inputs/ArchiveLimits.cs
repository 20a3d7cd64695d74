using System;
using System.IO;
using System.IO.Compression;

namespace NoCustomization.Verification.Inputs;

/// <summary>
/// What an archive may hold, so that a small hostile file cannot fill memory. The sizes in an archive's directory are claims; what counts is
/// what comes out.
/// </summary>
internal static class ArchiveLimits
{
    /// <summary>Bytes of one entry.</summary>
    public const int MaxEntry = 512 << 20;

    /// <summary>Entries of one archive.</summary>
    public const int MaxEntries = 200_000;

    /// <summary>Archives inside archives.</summary>
    public const int MaxDepth = 3;

    // Deflate cannot do better than about 1032; assemblies shrink to a third.
    private const int MaxRatio = 200;
    private const int RatioFree = 4 << 20;

    /// <summary>Reads an entry.</summary>
    /// <exception cref="InvalidDataException">It is damaged, encrypted, or beyond the limits.</exception>
    public static byte[] ReadAll(ZipArchiveEntry entry)
    {
        var limit = LimitOf(entry);
        using var stream = entry.Open();
        using var memory = new MemoryStream((int)Math.Min(entry.Length, limit));
        var chunk = new byte[81920];
        int read;
        while ((read = stream.Read(chunk)) > 0)
        {
            if (memory.Length + read > limit)
                throw TooLarge(entry);
            memory.Write(chunk, 0, read);
        }

        return memory.ToArray();
    }

    /// <summary>Reads an entry into a buffer.</summary>
    /// <exception cref="InvalidDataException">It is damaged, encrypted, or beyond the limits.</exception>
    public static ImageBuffer Read(ZipArchiveEntry entry, ImageBufferPool? pool)
    {
        var limit = LimitOf(entry);
        if (entry.Length > limit)
            throw TooLarge(entry);
        var buffer = ImageBufferPool.Rent(pool, (int)entry.Length);
        try
        {
            using var stream = entry.Open();
            var done = 0;
            int read;
            while (done < buffer.Length && (read = stream.Read(buffer.Bytes[done..])) > 0)
                done += read;
            if (done < buffer.Length || stream.ReadByte() >= 0)
                throw new InvalidDataException("An entry is not as long as the archive says: " + entry.FullName);
            return buffer;
        }
        catch
        {
            ImageBufferPool.Return(pool, buffer);
            throw;
        }
    }

    private static long LimitOf(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
            throw new InvalidDataException("An entry is encrypted: " + entry.FullName);
        if (entry.Length < 0 || entry.CompressedLength < 0)
            throw new InvalidDataException("An entry has no sensible length: " + entry.FullName);
        return Math.Min(MaxEntry, Math.Max(RatioFree, entry.CompressedLength * MaxRatio));
    }

    private static InvalidDataException TooLarge(ZipArchiveEntry entry) => new("An entry is larger than allowed: " + entry.FullName);
}
