using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using NoCustomization.Parameters.Declaring;
using NoCustomization.Parameters.Texts;
using NoCustomization.Parameters.Validation;

namespace NoCustomization.Parameters;

/// <summary>What a parameter type declares: its id and its properties.</summary>
public sealed class ParameterDefinition
{
    private readonly Dictionary<string, ParameterProperty> _properties = new(StringComparer.Ordinal);

    private ParameterDefinition(string id, Type type, JsonTypeInfo json)
    {
        Id = id;
        Type = type;
        Json = json;
    }

    /// <summary>Its stable id, that of <c>[ConfigurationPoint]</c>.</summary>
    public string Id { get; }

    /// <summary>The class.</summary>
    public Type Type { get; }

    /// <summary>Its values by name.</summary>
    public IReadOnlyDictionary<string, ParameterProperty> Properties => _properties;

    /// <summary>The legal bases that the package's author names for all of it.</summary>
    public IReadOnlyList<LegalBasisAttribute> LegalBases { get; private init; } = [];

    internal JsonTypeInfo Json { get; }

    /// <summary>Reads what a type declares.</summary>
    /// <param name="type">A class with <c>[ConfigurationPoint]</c>.</param>
    /// <returns>What it declares.</returns>
    /// <exception cref="ParameterException">It declares no parameter, or a contradictory one; the message says all that is wrong.</exception>
    public static ParameterDefinition Of(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var id = IdOf(type);
        JsonTypeInfo json;
        try
        {
            json = ParameterJson.Options.GetTypeInfo(type);
            if (json.Kind != JsonTypeInfoKind.Object)
                throw new ParameterException(ParameterTexts.NoParameterType(type.FullName!));
        }
        catch (Exception exception) when (exception is InvalidOperationException or NotSupportedException)
        {
            throw new ParameterException(ParameterTexts.NoJson(type.FullName!, exception.Message), exception);
        }

        var definition = new ParameterDefinition(id, type, json) { LegalBases = [.. type.GetCustomAttributes<LegalBasisAttribute>()] };
        var nullability = new NullabilityInfoContext();
        foreach (var property in json.Properties)
        {
            if (property.AttributeProvider is PropertyInfo reflected && (property.Set is not null || property.AssociatedParameter is not null))
                definition._properties.Add(property.Name, new ParameterProperty(property, reflected, nullability));
        }

        var problems = definition.Problems().ToList();
        return problems.Count == 0 ? definition : throw new ParameterException(ParameterTexts.Undeclarable(type.FullName!, string.Join(" ", problems)));
    }

    internal static string IdOf(Type type) =>
        type.IsClass && !type.IsAbstract && type.GetCustomAttribute<ConfigurationPointAttribute>(inherit: false) is { Id.Length: > 0 } point
            ? point.Id
            : throw new ParameterException(ParameterTexts.NoParameterType(type.FullName!));

    internal static string? NameOf(Type type, MemberInfo member)
    {
        foreach (var property in ParameterJson.Options.GetTypeInfo(type).Properties)
        {
            if (property.AttributeProvider is PropertyInfo reflected && reflected.Name == member.Name)
                return property.Name;
        }

        return null;
    }

    private IEnumerable<string> Problems()
    {
        foreach (var property in Type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.SetMethod is { IsPublic: true } setter && !IsInit(setter))
                yield return ParameterTexts.Settable(property.Name);
            if (property.GetCustomAttribute<StatutoryAttribute>() is not { } statutory)
                continue;
            if (!_properties.Values.Any(known => known.Property.Name == property.Name))
                yield return ParameterTexts.ComputedStatutory(property.Name);
            else if (statutory.Bound is { } name && Type.GetProperty(name) is { } limit && !StatutoryBound.CanCompare(property.PropertyType, limit.PropertyType))
                yield return ParameterTexts.NotComparable(property.Name, name);
            else if (statutory.Bound is null ? statutory.Kind == StatutoryKind.Ceiling : !IsBound(statutory))
                yield return ParameterTexts.NoBound(property.Name, statutory.Kind.ToString(), statutory.Bound ?? "");
        }
    }

    // By name: a library for older frameworks has a marker of its own.
    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.FullName == typeof(IsExternalInit).FullName);

    // Computed, or fixed by law; never something that a body states.
    private bool IsBound(StatutoryAttribute statutory) =>
        statutory.Kind is StatutoryKind.Ceiling or StatutoryKind.Standard && Type.GetProperty(statutory.Bound!) is { } bound
        && (_properties.Values.FirstOrDefault(known => known.Property.Name == bound.Name) is not { } stated || stated.Statutory?.Kind == StatutoryKind.Fixed);
}
