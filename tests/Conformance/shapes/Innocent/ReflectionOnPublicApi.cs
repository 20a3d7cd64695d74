// Reading public members by reflection is what serializers and mappers do.
// core: ../../cores/Juki.cs
using System;
using System.Linq;
using Juki;

namespace Acme.Residents;

public static class Mapper
{
    public static string[] Names() => typeof(Resident).GetProperties().Select(p => p.Name).ToArray();

    public static string Version() => typeof(Resident).Assembly.GetName().Version?.ToString();

    public static object Create(Type type) => Activator.CreateInstance(type);
}
