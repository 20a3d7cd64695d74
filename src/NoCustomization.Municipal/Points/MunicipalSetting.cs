using System;
using System.Collections.Generic;
using System.Globalization;
using System.Reflection;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Points;

/// <summary>A value of a parameter type: what its annotations say.</summary>
public sealed class MunicipalSetting
{
    internal MunicipalSetting(string name, PropertyInfo property, IReadOnlyList<MunicipalSetting> parts)
    {
        Name = name;
        Property = property;
        Parts = parts;
        var label = property.GetCustomAttribute<LabelAttribute>();
        English = label?.English ?? "";
        Japanese = label?.Japanese ?? "";
        Statutory = property.GetCustomAttribute<StatutoryAttribute>();
    }

    /// <summary>Its name in files.</summary>
    public string Name { get; }

    /// <summary>Its name for people, in English.</summary>
    public string English { get; }

    /// <summary>Its name for people, in Japanese.</summary>
    public string Japanese { get; }

    /// <summary>What type of value it is.</summary>
    public Type Type => Property.PropertyType;

    /// <summary>How the law binds it; <see langword="null"/> where it does not.</summary>
    public StatutoryAttribute? Statutory { get; }

    /// <summary>The values of each row, where it is a table.</summary>
    public IReadOnlyList<MunicipalSetting> Parts { get; }

    internal PropertyInfo Property { get; }

    /// <summary>What may be stated, for people.</summary>
    /// <param name="culture">The language.</param>
    /// <returns>Type and bounds, as in <c>whole number, 1 to 12</c>.</returns>
    public string Bounds(CultureInfo culture) => SettingBounds.Of(this, culture ?? throw new ArgumentNullException(nameof(culture)));
}
