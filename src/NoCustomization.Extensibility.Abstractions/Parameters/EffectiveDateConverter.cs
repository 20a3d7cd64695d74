using System;
using System.ComponentModel;
using System.Globalization;

namespace NoCustomization.Parameters;

/// <summary>Lets settings files and the like hold a day as <c>yyyy-MM-dd</c>.</summary>
public sealed class EffectiveDateConverter : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? EffectiveDate.Parse(text) : base.ConvertFrom(context!, culture!, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is EffectiveDate date && destinationType == typeof(string) ? date.ToString() : base.ConvertTo(context!, culture!, value!, destinationType);
}
