using System;
using System.Text;

namespace NoCustomization.Policy.Libraries.Interception;

/// <summary>
/// The call that an <c>[InterceptsLocation]</c> attribute names. Its opaque form is the base64 text of the file's checksum (16 bytes), the call's position (a 32-bit
/// number) and the file's name; the older form says path, line and column.
/// </summary>
public sealed class InterceptedPlace
{
    /// <summary>The attribute.</summary>
    public static readonly AttributeName Attribute = new("System.Runtime.CompilerServices", "InterceptsLocationAttribute");

    private const int ChecksumLength = 16;
    private const int OpaqueVersion = 1;

    private static readonly char[] s_separators = ['/', '\\'];

    private InterceptedPlace(string fileName, int position, int line, int column)
    {
        FileName = fileName;
        Position = position;
        Line = line;
        Column = column;
    }

    /// <summary>The file's name without folders; empty where the attribute does not say it.</summary>
    public string FileName { get; }

    /// <summary>The offset at which the name of the called method stands; -1 where line and column say it.</summary>
    public int Position { get; }

    /// <summary>The line, from 0.</summary>
    public int Line { get; }

    /// <summary>The column, from 0.</summary>
    public int Column { get; }

    /// <summary>The place that the attribute's current form names; null for another version, or data that are none.</summary>
    public static InterceptedPlace? Read(int version, string data)
    {
        if (version != OpaqueVersion)
            return null;
        byte[] bytes;
        try
        {
            bytes = Convert.FromBase64String(data);
        }
        catch (FormatException)
        {
            return null;
        }

        const int Header = ChecksumLength + sizeof(int);
        if (bytes.Length < Header)
            return null;
        var position = bytes[ChecksumLength] | bytes[ChecksumLength + 1] << 8 | bytes[ChecksumLength + 2] << 16 | bytes[ChecksumLength + 3] << 24;
        return position < 0 ? null : new InterceptedPlace(NameOf(Encoding.UTF8.GetString(bytes, Header, bytes.Length - Header)), position, 0, 0);
    }

    /// <summary>The place that the attribute's older form names; null where it can be none.</summary>
    public static InterceptedPlace? Read(string path, int line, int column) =>
        line < 1 || column < 1 ? null : new InterceptedPlace(NameOf(path), -1, line - 1, column - 1);

    /// <summary>A path's last part, whichever system wrote it.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOfAny(s_separators) + 1);
}
