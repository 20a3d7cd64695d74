using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Configuring;
using NoCustomization.Extensibility.Texts;

namespace NoCustomization.Extensibility.Containers;

/// <summary>Finds out at start, without making anything, what a class asks for and will not get.</summary>
internal static class ConstructorCheck
{
    /// <summary>What is wrong; <see langword="null"/> where it can be made, or where only running it will tell.</summary>
    public static string? Problem(Registration registration, ExtensionContainer container, SharedServices shared)
    {
        if (registration.Implementation is not { } type)
            return null;
        var constructors = type.GetConstructors();
        if (type.IsAbstract || constructors.Length == 0)
            return HostTexts.CannotBeMade(type.FullName!);

        string? problem = null;
        foreach (var constructor in constructors.OrderByDescending(constructor => constructor.GetParameters().Length))
        {
            var missing = Missing(constructor, registration, container, shared).ToList();
            if (missing.Count == 0)
                return null;
            problem ??= HostTexts.AsksForUnknown(type.FullName!, string.Join(", ", missing), missing.Any(shared.IsClosed) ? HostTexts.AskedForIsClosed : missing.Select(shared.WhyNotAll).FirstOrDefault(why => why is not null) ?? HostTexts.AskedForIsUnknown);
        }

        return problem;
    }

    private static IEnumerable<Type> Missing(ConstructorInfo constructor, Registration registration, ExtensionContainer container, SharedServices shared)
    {
        foreach (var parameter in constructor.GetParameters())
        {
            var type = parameter.ParameterType;
            if (!parameter.HasDefaultValue && !parameter.IsDefined(typeof(FromKeyedServicesAttribute)) && !(registration.Decorator is not null && type.IsAssignableFrom(registration.Contract)) && (shared.WhyNotAll(type) is not null || !container.Knows(type)))
                yield return type;
        }
    }
}
