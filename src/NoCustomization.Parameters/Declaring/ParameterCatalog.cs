using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using NoCustomization.Parameters.Texts;

namespace NoCustomization.Parameters;

/// <summary>The parameter types that are known. The class of a municipality is always one of them.</summary>
public sealed class ParameterCatalog
{
    private readonly ConcurrentDictionary<string, ParameterDefinition> _byId = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Type, ParameterDefinition> _byType = new();

    /// <summary>Knows the class of a municipality.</summary>
    public ParameterCatalog() => Classification = Get(typeof(MunicipalityClassification));

    /// <summary>All that are known, by id.</summary>
    public IReadOnlyList<ParameterDefinition> Definitions => [.. _byId.Values.OrderBy(definition => definition.Id, StringComparer.Ordinal)];

    internal ParameterDefinition Classification { get; }

    /// <summary>The definition of a type; one that was not known is known from then on.</summary>
    /// <param name="type">A class with <c>[ConfigurationPoint]</c>.</param>
    /// <returns>What it declares.</returns>
    /// <exception cref="ParameterException">It declares no parameter, a contradictory one, or one whose id another type has.</exception>
    public ParameterDefinition Get(Type type)
    {
        if (_byType.TryGetValue(type, out var known))
            return known;
        var definition = ParameterDefinition.Of(type);
        var first = _byId.GetOrAdd(definition.Id, definition);
        if (first.Type != type)
            throw new ParameterException(ParameterTexts.IdTwice(definition.Id, first.Type.FullName!, type.FullName!));
        return _byType.GetOrAdd(type, first);
    }

    /// <summary>Makes all parameter types of an assembly known: the public classes with <c>[ConfigurationPoint]</c> that can be parameters.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <exception cref="ParameterException">One of them declares a contradictory parameter, or one whose id another type has.</exception>
    public void AddFrom(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        foreach (var type in assembly.GetExportedTypes())
        {
            if (type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && type.IsDefined(typeof(ConfigurationPointAttribute), inherit: false) && !HasSetter(type))
                _ = Get(type);
        }
    }

    /// <summary>The definition with an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>What is declared; <see langword="null"/> where nothing is.</returns>
    public ParameterDefinition? Find(string id) => _byId.GetValueOrDefault(id);

    internal ParameterDefinition Require(string id) =>
        Find(id) ?? throw new ParameterException(ParameterTexts.UnknownPoint(id, Nearest.To(id, _byId.Keys) ?? "-"));

    // Options of a package that are no parameters: those are bound by their setters.
    private static bool HasSetter(Type type) => !type.GetProperties().Any(property => property.IsDefined(typeof(StatutoryAttribute)))
        && type.GetProperties().Any(property => property.SetMethod is { IsPublic: true } setter && setter.ReturnParameter.GetRequiredCustomModifiers().Length == 0);
}
