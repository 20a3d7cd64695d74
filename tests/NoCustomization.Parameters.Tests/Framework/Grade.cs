using System;
using System.ComponentModel;
using System.Globalization;

namespace NoCustomization.Parameters.Tests.Framework;

/// <summary>A value type of a library that knows nothing of JSON.</summary>
[TypeConverter(typeof(Converter))]
public readonly record struct Grade(int Number) : IComparable<Grade>
{
    public int CompareTo(Grade other) => Number.CompareTo(other.Number);

    public override string ToString() => $"g{Number}";

    private sealed class Converter : TypeConverter
    {
        public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string);

        public override object ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) => new Grade(int.Parse(((string)value)[1..], CultureInfo.InvariantCulture));
    }
}

/// <summary>Bounds of such a type.</summary>
[ConfigurationPoint("test.deadline")]
public sealed class Deadline
{
    [Statutory(StatutoryKind.Fixed)]
    public Grade Latest { get; init; }

    [Statutory(StatutoryKind.Ceiling, Bound = nameof(Latest))]
    public Grade Own { get; init; }
}
