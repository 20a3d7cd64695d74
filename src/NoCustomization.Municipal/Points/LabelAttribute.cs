using System;

namespace NoCustomization.Municipal.Points;

/// <summary>Names a value of a municipal point for people, in both languages.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class LabelAttribute : Attribute
{
    /// <summary>Names it.</summary>
    /// <param name="english">In English.</param>
    /// <param name="japanese">In Japanese.</param>
    public LabelAttribute(string english, string japanese)
    {
        English = english;
        Japanese = japanese;
    }

    /// <summary>In English.</summary>
    public string English { get; }

    /// <summary>In Japanese.</summary>
    public string Japanese { get; }
}
