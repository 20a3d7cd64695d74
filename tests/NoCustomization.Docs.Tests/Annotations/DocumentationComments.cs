using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NoCustomization.Docs.Tests.Annotations;

/// <summary>The documentation comments of the annotations, as Markdown.</summary>
internal static partial class DocumentationComments
{
    private static readonly XDocument s_file = XDocument.Load(Path.ChangeExtension(typeof(StandardPackageAttribute).Assembly.Location, ".xml"));

    /// <summary>The summary of a type, property or value.</summary>
    public static string SummaryOf(MemberInfo member) =>
        Text(member, "summary") ?? throw new InvalidOperationException($"{member} has no summary.");

    /// <summary>What the only constructor of an attribute says of an argument.</summary>
    public static string SummaryOf(ConstructorInfo constructor, string parameter)
    {
        var id = $"M:{constructor.DeclaringType!.FullName}.#ctor({string.Join(',', constructor.GetParameters().Select(p => p.ParameterType.FullName))})";
        var node = Node(id)?.Elements("param").FirstOrDefault(p => (string?)p.Attribute("name") == parameter);
        return node is null ? throw new InvalidOperationException($"{id} does not say what {parameter} is.") : Text(node);
    }

    /// <summary>The remarks of a type, or null.</summary>
    public static string? RemarksOf(Type type) => Text(type, "remarks");

    private static string? Text(MemberInfo member, string element)
    {
        var id = member switch
        {
            Type type => "T:" + type.FullName,
            FieldInfo field => $"F:{field.DeclaringType!.FullName}.{field.Name}",
            _ => $"P:{member.DeclaringType!.FullName}.{member.Name}",
        };
        return Node(id)?.Element(element) is { } node ? Text(node) : null;
    }

    private static XElement? Node(string id) => s_file.Descendants("member").FirstOrDefault(m => (string?)m.Attribute("name") == id);

    private static string Text(XElement node) => Spaces().Replace(string.Concat(node.Nodes().Select(Markdown)), " ").Trim();

    private static string Markdown(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" } see => $"`{Reference((string)see.Attribute("cref")!)}`",
        _ => throw new InvalidOperationException($"The reference of the annotations does not know how to write {node}."),
    };

    private static string Reference(string id)
    {
        var parts = id[2..].Split('.');
        return id[0] == 'T'
            ? parts[^1].EndsWith("Attribute", StringComparison.Ordinal) ? $"[{parts[^1][..^"Attribute".Length]}]" : parts[^1]
            : $"{parts[^2]}.{parts[^1]}";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
