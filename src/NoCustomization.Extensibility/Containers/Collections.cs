using System;
using System.Collections.Generic;

namespace NoCustomization.Extensibility.Containers;

/// <summary>Types by which a constructor asks for every implementation of a service. Autofac knows more of them than the container of the platform, which knows <see cref="IEnumerable{T}"/> alone.</summary>
internal static class Collections
{
    /// <summary>Of what it is a collection; <see langword="null"/> for what is none.</summary>
    public static Type? ElementOf(Type service)
    {
        if (service.IsSZArray)
            return service.GetElementType();
        if (!service.IsConstructedGenericType)
            return null;
        var definition = service.GetGenericTypeDefinition();
        return definition == typeof(IEnumerable<>) || definition == typeof(IReadOnlyCollection<>) || definition == typeof(IReadOnlyList<>) || definition == typeof(ICollection<>) || definition == typeof(IList<>)
            ? service.GenericTypeArguments[0]
            : null;
    }

    /// <summary>Whether it is the collection that every container gives.</summary>
    public static bool IsCommon(Type service) => service.IsConstructedGenericType && service.GetGenericTypeDefinition() == typeof(IEnumerable<>);
}
