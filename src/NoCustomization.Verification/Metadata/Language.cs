using System.Reflection;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>The language that an assembly was written in, by marks that only its compiler leaves.</summary>
internal static class Language
{
    private const string CompilerServices = "System.Runtime.CompilerServices";
    private const string RuntimeLibrary = "Microsoft.VisualBasic.CompilerServices";

    /// <summary>
    /// Whether the F# compiler made it, and nothing says that another one did: it carries the version and the resource of F#'s signatures, and none of the attributes
    /// that the compilers of C# and Visual Basic put into every assembly.
    /// </summary>
    /// <param name="metadata">An assembly with a manifest.</param>
    public static bool IsFSharpAlone(MetadataReader metadata)
    {
        var attributes = metadata.GetAssemblyDefinition().GetCustomAttributes();
        if (!AttributeNames.Any(metadata, attributes, "Microsoft.FSharp.Core", "FSharpInterfaceDataVersionAttribute")
            || AttributeNames.Any(metadata, attributes, CompilerServices, "RuntimeCompatibilityAttribute")
            || AttributeNames.Any(metadata, attributes, CompilerServices, "CompilationRelaxationsAttribute"))
            return false;
        foreach (var handle in metadata.ManifestResources)
        {
            if (metadata.StringComparer.StartsWith(metadata.GetManifestResource(handle).Name, "FSharpSignature"))
                return true;
        }

        return false;
    }

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
