using System;
using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Cores;

/// <summary>Which classes are exceptions, attributes or event data.</summary>
internal static class SharedBases
{
    /// <summary>Whether a class is one, or derives from one. Where its bases lead out of what was found, the last name known decides.</summary>
    public static bool Includes(TypeHierarchy hierarchy, AssemblyImage image, TypeDefinitionHandle type)
    {
        var own = TypeHierarchy.Own(image, type);
        if (IsRoot(TypePath.Of(image.Metadata, type).FullName))
            return true;
        foreach (var ancestor in hierarchy.BasesOf(own))
        {
            if (IsRoot(TypePath.Of(ancestor.Image.Metadata, ancestor.Handle).FullName))
                return true;
        }

        return hierarchy.MissingBaseOf(own) is { } missing && IsNamedLikeOne(missing.Name);
    }

    /// <summary>Whether a class whose definition is not at hand is named as one: exceptions, attributes and event data are, by every convention.</summary>
    public static bool IsNamedLikeOne(string name) => name.EndsWith("Exception", StringComparison.Ordinal)
        || name.EndsWith("Attribute", StringComparison.Ordinal) || name.EndsWith("EventArgs", StringComparison.Ordinal);

    private static bool IsRoot(string name) => name is "System.Exception" or "System.Attribute" or "System.EventArgs";
}
