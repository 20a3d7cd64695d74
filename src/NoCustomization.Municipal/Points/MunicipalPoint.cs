using System;
using System.Collections.Generic;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Points;

/// <summary>A point of a municipal package: what its annotations say.</summary>
public sealed class MunicipalPoint
{
    internal MunicipalPoint(string id, Type type, bool isContract, MunicipalPointAttribute said)
    {
        Id = id;
        Type = type;
        IsContract = isContract;
        Business = said.Business;
        Kind = said.Kind;
        Mark = said.Mark;
        English = said.English;
        Japanese = said.Japanese;
        JapaneseDescription = said.JapaneseDescription ?? "";
        Sources = Array.AsReadOnly(said.Sources);
        LegalNote = said.LegalNote;
        JapaneseLegalNote = said.JapaneseLegalNote;
        IsNational = said.IsNational;
    }

    /// <summary>Its stable id, as in <c>juki.furigana</c>.</summary>
    public string Id { get; }

    /// <summary>The contract, or the parameter type.</summary>
    public Type Type { get; }

    /// <summary>Whether vendors implement it; otherwise bodies state values.</summary>
    public bool IsContract { get; }

    /// <summary>The business or shared function.</summary>
    public Business Business { get; }

    /// <summary>What a body or vendor does there.</summary>
    public ExtensionPointKind Kind { get; }

    /// <summary>How many implementations a contract accepts.</summary>
    public Multiplicity Multiplicity { get; internal set; }

    /// <summary>How far one may rely on what is said of law and practice.</summary>
    public SourceMark Mark { get; }

    /// <summary>Its name in English.</summary>
    public string English { get; }

    /// <summary>Its name in Japanese.</summary>
    public string Japanese { get; }

    /// <summary>What it is for, in English.</summary>
    public string Description { get; internal set; } = "";

    /// <summary>What it is for, in Japanese.</summary>
    public string JapaneseDescription { get; }

    /// <summary>Where it was read; see <see cref="PointSources"/>.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>What law or specification has to say of it, in English.</summary>
    public string? LegalNote { get; }

    /// <summary>What law or specification has to say of it, in Japanese.</summary>
    public string? JapaneseLegalNote { get; }

    /// <summary>Whether these are values that the law fixes for everybody.</summary>
    public bool IsNational { get; }

    /// <summary>The laws and clauses that the annotations cite.</summary>
    public IReadOnlyList<LegalBasisAttribute> LegalBases { get; internal set; } = [];

    /// <summary>What is stated there; empty for a contract.</summary>
    public IReadOnlyList<MunicipalSetting> Settings { get; internal set; } = [];
}
