using System.ComponentModel.DataAnnotations;

namespace NoCustomization.Parameters;

/// <summary>
/// The class to which a municipality belongs: it decides which class's values hold where the municipality states none. It is a dated parameter itself,
/// recorded by each municipality, for a city may become a designated city on some first of April.
/// </summary>
[ConfigurationPoint(Point)]
public sealed class MunicipalityClassification
{
    /// <summary>The id of this parameter.</summary>
    public const string Point = "nocustomization.municipality-class";

    /// <summary>Name of the class: lower-case letters, digits and hyphens, as in <c>designated-city</c>. Which classes there are is for the packages to say.</summary>
    [Required]
    [RegularExpression("[a-z0-9]+(-[a-z0-9]+)*")]
    public string Class { get; init; } = "";
}
