using System;
using NoCustomization.Municipal.Businesses;

namespace NoCustomization.Municipal.Points;

/// <summary>
/// Says what an extension point or parameter type of a municipal package is about, for officers and in both languages. It stands beside <c>[ExtensionPoint]</c> or
/// <c>[ConfigurationPoint]</c>, which open it; <see cref="MunicipalCatalog"/> reads both.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, Inherited = false)]
public sealed class MunicipalPointAttribute : Attribute
{
    /// <summary>Says what it is about.</summary>
    /// <param name="business">The business or shared function; the point's id begins with its id.</param>
    /// <param name="kind">What a body or vendor does there.</param>
    /// <param name="mark">How far one may rely on what is said of law and practice.</param>
    /// <param name="english">Its name in English.</param>
    /// <param name="japanese">Its name in Japanese.</param>
    public MunicipalPointAttribute(Business business, ExtensionPointKind kind, SourceMark mark, string english, string japanese)
    {
        Business = business;
        Kind = kind;
        Mark = mark;
        English = english;
        Japanese = japanese;
    }

    /// <summary>The business or shared function.</summary>
    public Business Business { get; }

    /// <summary>What a body or vendor does there.</summary>
    public ExtensionPointKind Kind { get; }

    /// <summary>How far one may rely on what is said of law and practice. Id, types and English name are proposals throughout.</summary>
    public SourceMark Mark { get; }

    /// <summary>Its name in English.</summary>
    public string English { get; }

    /// <summary>Its name in Japanese.</summary>
    public string Japanese { get; }

    /// <summary>What it is for, in English. A contract may say it in its <c>[ExtensionPoint]</c> instead.</summary>
    public string? Description { get; set; }

    /// <summary>What it is for, in Japanese.</summary>
    public string? JapaneseDescription { get; set; }

    /// <summary>Where it was read: keys of <see cref="PointSources"/>, a place within it behind a blank, as in <c>S08 j1020</c>.</summary>
    public string[] Sources { get; set; } = [];

    /// <summary>What law or specification has to say of it, in English.</summary>
    public string? LegalNote { get; set; }

    /// <summary>What law or specification has to say of it, in Japanese.</summary>
    public string? JapaneseLegalNote { get; set; }

    /// <summary>
    /// Whether these are values that the law fixes for everybody: the package reads them as dated parameters of the national level, no body states its own, and
    /// <see cref="NotVariable"/> names them.
    /// </summary>
    public bool IsNational { get; set; }
}
