using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using NoCustomization.Extensibility.Packages;

namespace NoCustomization.Extensibility.Points;

/// <summary>What the declared packages open, and to which package a type belongs.</summary>
internal sealed class PointCatalog
{
    private readonly Dictionary<Assembly, StandardPackage> _packages = [];
    private readonly Dictionary<Type, ContractPoint> _points = [];

    public PointCatalog(IEnumerable<StandardPackage> packages)
    {
        foreach (var package in packages)
        {
            foreach (var assembly in package.Assemblies)
            {
                _packages[assembly] = package;
                foreach (var type in TypesOf(assembly))
                {
                    if (Read(package, type) is { } point)
                        _points[type] = point;
                }
            }
        }
    }

    /// <summary>Every point, by id.</summary>
    public IEnumerable<ContractPoint> Points => _points.Values.OrderBy(point => point.Id, StringComparer.Ordinal).ThenBy(point => point.Contract.FullName, StringComparer.Ordinal);

    /// <summary>The point that a contract is; <see langword="null"/> where it is none.</summary>
    /// <param name="contract">A type, or a generic one with its arguments.</param>
    public ContractPoint? PointOf(Type contract) => _points.GetValueOrDefault(Definition(contract));

    /// <summary>The package whose core holds a type; <see langword="null"/> for anything else.</summary>
    public StandardPackage? PackageOf(Type type) => _packages.GetValueOrDefault(type.Assembly);

    /// <summary>Reads the point that a contract is.</summary>
    public static ContractPoint? Read(StandardPackage package, Type type)
    {
        if (type.IsValueType || (type.IsSealed && !type.IsSubclassOf(typeof(Delegate))) || Annotations.Find(type, nameof(ExtensionPointAttribute)) is not { } annotation || annotation.Id() is not { } id)
            return null;
        return new ContractPoint(package, type, id)
        {
            Kind = annotation.Choice<ExtensionPointKind>(nameof(ExtensionPointAttribute.Kind)),
            Multiplicity = annotation.Choice<Multiplicity>(nameof(ExtensionPointAttribute.Multiplicity)),
            Status = annotation.Choice<ExtensionPointStatus>(nameof(ExtensionPointAttribute.Status)),
            ReplacedBy = annotation.Text(nameof(ExtensionPointAttribute.ReplacedBy)),
            Description = annotation.Text(nameof(ExtensionPointAttribute.Description)),
        };
    }

    public static Type Definition(Type type) => type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type;

    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException e)
        {
            // A type whose base is not installed can be no point that anybody implements.
            return e.Types.OfType<Type>();
        }
    }
}
