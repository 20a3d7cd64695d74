using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Waivers;

namespace NoCustomization.Tool.Shapes;

/// <summary>Reads the value of an <c>options:</c> directive: <c>name=value; name=value</c>.</summary>
internal static class ShapeOptionsReader
{
    private const string PropertyPrefix = "property:";

    /// <summary>Adds what a directive asks for.</summary>
    /// <param name="options">What earlier directives asked for.</param>
    /// <param name="value">The directive's value.</param>
    /// <param name="folder">Folder of the file, to which paths are relative.</param>
    /// <param name="fail">Takes what is wrong.</param>
    public static ShapeOptions Read(ShapeOptions options, string value, string folder, Action<Text> fail)
    {
        var properties = new Dictionary<string, string>(options.Properties, StringComparer.OrdinalIgnoreCase);
        foreach (var item in value.Split(';', StringSplitOptions.TrimEntries))
        {
            var equals = item.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? item : item[..equals].TrimEnd();
            var argument = equals < 0 ? "" : item[(equals + 1)..].TrimStart();
            if (equals <= 0 || argument.Length == 0)
            {
                fail(new Text("Shape_OptionMalformed", item));
                continue;
            }

            if (name.StartsWith(PropertyPrefix, StringComparison.Ordinal))
            {
                properties[name[PropertyPrefix.Length..]] = argument;
                continue;
            }

            switch (name)
            {
                case "assembly":
                    options = options with { AssemblyName = argument };
                    break;
                case "unsafe":
                    options = options with { AllowUnsafe = Flag(name, argument, fail) };
                    break;
                case "publicize":
                    options = options with { Publicize = Flag(name, argument, fail) };
                    break;
                case "test":
                    options = options with { IsTest = Flag(name, argument, fail) };
                    properties["IsTestProject"] = options.IsTest ? "true" : "false";
                    break;
                case "evaluation":
                    if (!DateOnly.TryParseExact(argument, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                        fail(new Text("Shape_OptionValue", name, argument, "2027-03-31"));
                    properties[ShapeWaivers.EvaluationDate] = argument;
                    break;
                case "waivers":
                    options = options with { Waivers = Path.GetFullPath(Path.Combine(folder, argument)) };
                    if (!File.Exists(options.Waivers))
                        fail(new Text("Shape_FileMissing", argument));
                    else if (!argument.EndsWith(Register.FileSuffix, StringComparison.OrdinalIgnoreCase))
                        fail(new Text("Shape_OptionValue", name, argument, "juki" + Register.FileSuffix));
                    break;
                case "interceptors":
                    options = options with { InterceptorsNamespaces = argument };
                    break;
                case "lang":
                    options = options with { LanguageVersion = argument };
                    break;
                case "define":
                    options = options with { Defines = [.. options.Defines, .. argument.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] };
                    break;
                default:
                    fail(new Text("Shape_UnknownOption", name));
                    break;
            }
        }

        return options with { Properties = properties };
    }

    private static bool Flag(string name, string value, Action<Text> fail)
    {
        if (value is not ("true" or "false"))
            fail(new Text("Shape_OptionValue", name, value, "true/false"));
        return value == "true";
    }
}
