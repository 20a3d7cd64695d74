#if NET
using System;
using System.ComponentModel;
using System.Globalization;

namespace NoCustomization.Municipal.Conversion;

/// <summary>Lets settings hold a value as its text.</summary>
/// <typeparam name="T">A value with a text form.</typeparam>
internal sealed class TextTypeConverter<T> : TypeConverter
    where T : struct, IParsable<T>
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, CultureInfo.InvariantCulture) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) ? value?.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
#endif
