using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;

namespace NoCustomization.Docs.Tests.Annotations;

/// <summary>What the documentation has to say of the annotations: every attribute, what it takes, and every value of their enumerations.</summary>
internal static class AnnotationReference
{
    /// <summary>Attributes, the package author's before the vendor's, then enumerations.</summary>
    public static IReadOnlyList<Type> Types { get; } =
    [
        typeof(StandardPackageAttribute), typeof(ExtensionPointAttribute), typeof(ConfigurationPointAttribute), typeof(CoreBehaviorAttribute),
        typeof(UseInsteadAttribute), typeof(PackageInternalAttribute), typeof(ReleasedApiAttribute), typeof(CoreTableAttribute),
        typeof(DatedParameterAttribute), typeof(MunicipalityCodeAttribute),
        typeof(VendorExtensionAttribute), typeof(CustomizationWaiverAttribute),
        typeof(ExtensionPointKind), typeof(ExtensionPointStatus), typeof(Multiplicity), typeof(ReferencePolicy), typeof(NetworkZone),
    ];

    /// <summary>How a type is headed: an attribute as it is written in code.</summary>
    public static string HeadingOf(Type type) => type.IsEnum ? type.Name : $"[{NameOf(type)}]";

    /// <summary>Names, types and meanings of what an attribute takes, or the names and meanings of an enumeration's values.</summary>
    public static IEnumerable<(string Name, string Type, string Meaning)> MembersOf(Type type)
    {
        if (type.IsEnum)
            return type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (f.Name, "", DocumentationComments.SummaryOf(f)));
        var constructor = type.GetConstructors().Single();
        return constructor.GetParameters().Select(p => (p.Name!, TypeName(p.ParameterType), DocumentationComments.SummaryOf(constructor, p.Name!)))
            .Concat(type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(p => p.CanWrite)
                .Select(p => (p.Name, TypeName(p.PropertyType), DocumentationComments.SummaryOf(p))));
    }

    /// <summary>The reference in English, from the documentation comments.</summary>
    public static string Write()
    {
        var text = new StringBuilder();
        foreach (var type in Types)
        {
            text.Append($"\n### {HeadingOf(type)}\n\n{DocumentationComments.SummaryOf(type)}\n");
            if (!type.IsEnum)
                text.Append($"\nOn: {TargetsOf(type)}.\n");
            if (DocumentationComments.RemarksOf(type) is { } remarks)
                text.Append($"\n{remarks}\n");
            if (!MembersOf(type).Any())
                continue;
            text.Append(type.IsEnum ? "\n| value | meaning |\n|---|---|\n" : "\n| argument or property | type | meaning |\n|---|---|---|\n");
            foreach (var (name, memberType, meaning) in MembersOf(type))
                text.Append($"| `{name}` |{(type.IsEnum ? "" : $" {memberType} |")} {meaning} |\n");
        }

        return text.ToString();
    }

    private const AttributeTargets TypesAndMembers = AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface | AttributeTargets.Delegate
        | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Event;

    private static string TargetsOf(Type attribute)
    {
        var usage = attribute.GetCustomAttribute<AttributeUsageAttribute>()!;
        var targets = usage.ValidOn == AttributeTargets.All ? "any declaration"
            : usage.ValidOn == TypesAndMembers ? "any type or member"
            : string.Join(", ", Enum.GetValues<AttributeTargets>().Where(t => t != AttributeTargets.All && usage.ValidOn.HasFlag(t)).Select(t => t == AttributeTargets.ReturnValue ? "return value" : t.ToString().ToLowerInvariant()));
        return targets + (usage.AllowMultiple ? "; several times" : "");
    }

    private static string NameOf(Type attribute) => attribute.Name[..^"Attribute".Length];

    private static string TypeName(Type type) => type switch
    {
        _ when type == typeof(string) => "text",
        _ when type == typeof(string[]) => "texts",
        _ when type == typeof(bool) => "true, false",
        _ => $"`{type.Name}`",
    };
}
