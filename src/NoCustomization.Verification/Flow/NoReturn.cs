using System;
using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Flow;

/// <summary>Methods whose call ends a path like a throw: the framework's few, the compilers' own, and a vendor's own that say so.</summary>
internal static class NoReturn
{
    /// <summary>Whether a method never returns.</summary>
    /// <param name="metadata">The vendor's metadata.</param>
    /// <param name="callee">The method as the call names it.</param>
    /// <param name="own">The vendor's own method that this is; nil for any other.</param>
    public static bool Is(MetadataReader metadata, Callee callee, MethodDefinitionHandle own)
    {
        if (!own.IsNil)
        {
            return (callee.TypeName == "<PrivateImplementationDetails>" && callee.Name.StartsWith("Throw", StringComparison.Ordinal))
                || AttributeNames.Any(metadata, metadata.GetMethodDefinition(own).GetCustomAttributes(), "System.Diagnostics.CodeAnalysis", "DoesNotReturnAttribute");
        }

        return callee.Name switch
        {
            "Throw" => callee.IsOf("System.Runtime.ExceptionServices", "ExceptionDispatchInfo"),
            "Exit" or "FailFast" => callee.IsOf("System", "Environment"),
            // The statement End of Visual Basic.
            "EndApp" => callee.IsOf("Microsoft.VisualBasic.CompilerServices", "ProjectData"),
            _ => false,
        };
    }
}
