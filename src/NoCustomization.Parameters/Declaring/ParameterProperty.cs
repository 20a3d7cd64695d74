using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace NoCustomization.Parameters;

/// <summary>One value of a parameter type.</summary>
public sealed class ParameterProperty
{
    internal ParameterProperty(JsonPropertyInfo json, PropertyInfo property, NullabilityInfoContext nullability)
    {
        Name = json.Name;
        Property = property;
        Statutory = property.GetCustomAttribute<StatutoryAttribute>();
        LegalBases = [.. property.GetCustomAttributes<LegalBasisAttribute>()];
        Validations = [.. property.GetCustomAttributes<ValidationAttribute>()];
        AllowsNull = property.PropertyType.IsValueType ? Nullable.GetUnderlyingType(property.PropertyType) is not null : nullability.Create(property).ReadState == NullabilityState.Nullable;
        IsRequired = (Statutory is not null && !AllowsNull) || property.IsDefined(typeof(RequiredAttribute)) || property.IsDefined(typeof(RequiredMemberAttribute));
        Get = property.GetValue;
    }

    /// <summary>Its name in files and in the store.</summary>
    public string Name { get; }

    /// <summary>The property in code.</summary>
    public PropertyInfo Property { get; }

    /// <summary>How the law binds it; <see langword="null"/> where it does not.</summary>
    public StatutoryAttribute? Statutory { get; }

    /// <summary>The legal bases that the package's author names.</summary>
    public IReadOnlyList<LegalBasisAttribute> LegalBases { get; }

    /// <summary>Whether some level must state it for each date that is asked for.</summary>
    public bool IsRequired { get; }

    internal bool AllowsNull { get; }

    internal IReadOnlyList<ValidationAttribute> Validations { get; }

    internal Func<object, object?> Get { get; }
}
