using System.Reflection;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>The language that an assembly was written in, by marks that only its compiler leaves.</summary>
internal static class Language
{
    private const string RuntimeLibrary = "Microsoft.VisualBasic.CompilerServices";

    /// <summary>Whether it is Visual Basic: its constructors are not hidden by signature, and a module, which has none, is marked with an attribute of its library.</summary>
    /// <param name="metadata">An assembly that is not the F# compiler's, which leaves that mark out as well.</param>
    public static bool IsVisualBasic(MetadataReader metadata)
    {
        foreach (var handle in metadata.MethodDefinitions)
        {
            if ((metadata.GetMethodDefinition(handle).Attributes & (MethodAttributes.RTSpecialName | MethodAttributes.HideBySig)) == MethodAttributes.RTSpecialName)
                return true;
        }

        foreach (var handle in metadata.TypeReferences)
        {
            if (metadata.StringComparer.Equals(metadata.GetTypeReference(handle).Namespace, RuntimeLibrary))
                return true;
        }

        // The part of the library that a module needs may be embedded.
        foreach (var handle in metadata.TypeDefinitions)
        {
            if (metadata.StringComparer.Equals(metadata.GetTypeDefinition(handle).Namespace, RuntimeLibrary))
                return true;
        }

        return false;
    }
}
