using System.Collections.Generic;

namespace NoCustomization.Municipal.Businesses;

/// <summary>The classes of municipalities that the standard specifications tell apart, as names for <see cref="NoCustomization.Parameters.MunicipalityClassification"/>.</summary>
public static class MunicipalityClasses
{
    /// <summary>指定都市: a designated city, with wards.</summary>
    public const string DesignatedCity = "designated-city";

    /// <summary>一般市区町村: any other municipality.</summary>
    public const string Ordinary = "ordinary";

    /// <summary>特別区: a special ward. The specifications treat it mostly as an ordinary one.</summary>
    public const string SpecialWard = "special-ward";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [DesignatedCity, Ordinary, SpecialWard];
}
