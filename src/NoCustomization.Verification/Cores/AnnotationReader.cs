using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Cores;

/// <summary>Reads a symbol's annotations from its attributes, whatever assembly declares them.</summary>
internal static class AnnotationReader
{
    /// <summary>The annotations among some attributes.</summary>
    public static SymbolAnnotations Read(MetadataReader metadata, CustomAttributeHandleCollection attributes)
    {
        var builder = new SymbolAnnotationsBuilder();
        foreach (var handle in attributes)
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (AttributeNames.AnnotationOf(metadata, attribute) is not { } name)
                continue;
            var value = AttributeValue.Read(metadata, attribute);
            builder.Add(name, value.FirstString);
            if (name != AnnotationNames.ExtensionPoint)
                continue;
            foreach (var (key, argument) in value.Named)
                builder.AddNamed(key, argument);
        }

        return builder.ToAnnotations();
    }
}
