namespace System;

/// <summary>What the compiler needs for list patterns on the target framework.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    /// <summary>The offset in a collection.</summary>
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
