using System.Reflection.Metadata;
using NoCustomization.Policy.Libraries;

namespace NoCustomization.Verification.Metadata;

/// <summary>Compares metadata with the names of libraries. Most types are of none; no text is made for them.</summary>
internal static class LibraryNames
{
    /// <summary>Whether a namespace is one of a library's.</summary>
    public static bool Contain(this LibraryNamespaces library, MetadataReader metadata, StringHandle @namespace)
    {
        for (var i = 0; i < library.Names.Count; i++)
        {
            if (metadata.StringComparer.StartsWith(@namespace, library.Names[i]))
                return library.Contain(metadata.GetString(@namespace));
        }

        return false;
    }
}
