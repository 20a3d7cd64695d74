using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Verification.Metadata;

/// <summary>The assemblies that an assembly references, in the order of its table.</summary>
internal static class AssemblyReferences
{
    /// <summary>Their names, keys and versions.</summary>
    public static AssemblyFacts[] Of(MetadataReader metadata)
    {
        var references = new AssemblyFacts[metadata.AssemblyReferences.Count];
        var i = 0;
        foreach (var handle in metadata.AssemblyReferences)
        {
            var reference = metadata.GetAssemblyReference(handle);
            references[i++] = new AssemblyFacts(metadata.GetString(reference.Name), PublicKeys.TokenOf(metadata, reference), reference.Version);
        }

        return references;
    }
}
