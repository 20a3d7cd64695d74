using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;

namespace NoCustomization.Parameters.Validation;

/// <summary>Runs the data annotations of an object and of the objects in it: the rows of a table have rules, too.</summary>
internal static class ObjectRules
{
    public static void Check(object made, List<ValidationResult> results) => Check(made, "", results);

    private static void Check(object made, string path, List<ValidationResult> results)
    {
        var found = new List<ValidationResult>();
        Validator.TryValidateObject(made, new ValidationContext(made), found, validateAllProperties: true);
        results.AddRange(path.Length == 0 ? found : found.Select(result => new ValidationResult($"{path}: {result.ErrorMessage}", [path])));
        foreach (var property in made.GetType().GetProperties())
        {
            if (property.GetMethod is { IsPublic: true, IsStatic: false } && property.GetIndexParameters().Length == 0 && !IsPlain(property.PropertyType) && property.GetValue(made) is { } value)
                CheckValue(value, path.Length == 0 ? property.Name : $"{path}.{property.Name}", results);
        }
    }

    private static void CheckValue(object value, string path, List<ValidationResult> results)
    {
        switch (value)
        {
            case IDictionary dictionary:
                foreach (DictionaryEntry entry in dictionary)
                    CheckElement(entry.Value, $"{path}[{entry.Key}]", results);
                break;
            case IEnumerable elements:
                var index = 0;
                foreach (var element in elements)
                    CheckElement(element, $"{path}[{index++}]", results);
                break;
            default:
                Check(value, path, results);
                break;
        }
    }

    private static void CheckElement(object? element, string path, List<ValidationResult> results)
    {
        if (element is not null && !IsPlain(element.GetType()))
            CheckValue(element, path, results);
    }

    // Value types have no annotated parts worth a walk, and those of the platform have many.
    private static bool IsPlain(Type type) => type == typeof(string) || (type.IsValueType && !typeof(IEnumerable).IsAssignableFrom(type));
}
