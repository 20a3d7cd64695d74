// Core constants and types in attributes, default values and switch cases.
// core: ../../cores/Juki.cs
using System;
using System.ComponentModel;
using Juki;

namespace Acme.Residents;

[TypeConverter(typeof(Resident))]
public static class Defaults
{
    [DefaultValue(Resident.NumberPrefix)]
    public static string Prefix { get; set; } = Resident.NumberPrefix;

    public static int Kind(string text = Resident.NumberPrefix) => text switch
    {
        Resident.NumberPrefix => 1,
        nameof(Household) => 2,
        _ => typeof(Household) == Type.GetType(text) ? 3 : 0,
    };
}
