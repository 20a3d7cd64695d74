using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Linq;
using System.Reflection;
using NoCustomization.Municipal.Texts;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Points;

/// <summary>Says what may be stated, from the types and annotations.</summary>
internal static class SettingBounds
{
    public static string Of(MunicipalSetting setting, CultureInfo culture)
    {
        var texts = new PointTexts(culture);
        return string.Join(texts.Separator, Parts(setting, texts).Where(part => part.Length > 0));
    }

    /// <summary>The type of the rows of a table, or of the values of a dictionary; the type itself otherwise.</summary>
    public static Type ElementOf(Type type)
    {
        if (!type.IsGenericType)
            return type;
        var arguments = type.GetGenericArguments();
        return typeof(System.Collections.IEnumerable).IsAssignableFrom(type) ? arguments[arguments.Length - 1] : Nullable.GetUnderlyingType(type) ?? type;
    }

    private static IEnumerable<string> Parts(MunicipalSetting setting, PointTexts texts)
    {
        var element = ElementOf(setting.Type);
        element = Nullable.GetUnderlyingType(element) ?? element;
        var isDictionary = setting.Type.IsGenericType && setting.Type.GetGenericArguments().Length == 2;
        yield return setting.Parts.Count > 0 ? texts.Rows
            : isDictionary ? texts.ByKey(TypeName(element, texts))
            : setting.Type != element && Nullable.GetUnderlyingType(setting.Type) is null ? texts.Several(TypeName(element, texts))
            : TypeName(element, texts);
        foreach (var validation in setting.Property.GetCustomAttributes<ValidationAttribute>())
            yield return Bound(validation, texts);
        if (setting.Statutory is { } statutory)
            yield return texts.Statutory(statutory.Kind) + (statutory.Bound is { } bound ? texts.UpTo(LabelOf(setting.Property.DeclaringType!, bound, texts)) : "");
        if (Nullable.GetUnderlyingType(setting.Type) is not null)
            yield return texts.Optional;
    }

    private static string Bound(ValidationAttribute validation, PointTexts texts) => validation switch
    {
        RangeAttribute range => IsOpen(range.Maximum) ? texts.AtLeast(Number(range.Minimum)) : texts.Range(Number(range.Minimum), Number(range.Maximum)),
        MinLengthAttribute { Length: > 1 } least => texts.AtLeastRows(least.Length),
        MaxLengthAttribute most => texts.AtMostRows(most.Length),
        MaxTextElementsAttribute most => texts.Characters(most.Most),
        TextFormAttribute form => texts.Form(form),
        RegularExpressionAttribute form => form.Pattern,
        _ => "",
    };

    private static string LabelOf(Type type, string property, PointTexts texts) =>
        type.GetProperty(property)?.GetCustomAttribute<LabelAttribute>() is { } label ? texts.Of(label) : property;

    private static bool IsOpen(object maximum) => maximum is int.MaxValue or double.MaxValue || (maximum is double number && number >= long.MaxValue);

    private static string Number(object number) => Convert.ToString(number, CultureInfo.InvariantCulture)!;

    private static string TypeName(Type type, PointTexts texts) => type.IsEnum && type != typeof(DayOfWeek)
        ? texts.OneOf(type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (field.Name, (LabelAttribute?)field.GetCustomAttribute<LabelAttribute>())))
        : texts.TypeName(type);
}
