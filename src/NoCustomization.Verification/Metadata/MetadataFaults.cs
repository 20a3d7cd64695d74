using System;

namespace NoCustomization.Verification.Metadata;

/// <summary>
/// Which exceptions mean that a file is damaged. The platform's metadata reader checks structure when it is asked, not when it opens a file,
/// and answers a damaged table by any of these; a null reference where a nested type has no outer one.
/// </summary>
internal static class MetadataFaults
{
    /// <summary>Whether an exception means damaged metadata.</summary>
    public static bool IsFault(Exception exception) => exception is BadImageFormatException
        or ArgumentException or InvalidCastException or IndexOutOfRangeException or OverflowException or InvalidOperationException or NullReferenceException;
}
