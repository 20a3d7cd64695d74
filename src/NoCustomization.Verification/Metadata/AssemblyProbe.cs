using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Verification.Inputs;
using NoCustomization.Verification.Patching;

namespace NoCustomization.Verification.Metadata;

/// <summary>Looks at a candidate once, and says what it is: an assembly with its facts, or why it is none.</summary>
internal static class AssemblyProbe
{
    private const uint ReadyToRunSignature = 0x00525452; // "RTR\0"

    /// <summary>Looks at a candidate.</summary>
    /// <param name="content">The candidate.</param>
    /// <param name="pool">Memory.</param>
    /// <param name="isReference">Whether it was given as a core or reference, to be preferred over others of its name.</param>
    /// <param name="isCore">Whether the user named it as a core.</param>
    /// <param name="problem">What is wrong with it, where it is no assembly.</param>
    /// <param name="isNative">Whether it is a sound file without managed code.</param>
    /// <returns>The assembly, or null.</returns>
    public static KnownAssembly? Probe(AssemblyContent content, ImageBufferPool pool, bool isReference, bool isCore, out Text? problem, out bool isNative)
    {
        isNative = false;
        problem = null;
        try
        {
            using var opened = content.OpenMetadata(pool);
            return Probe(content, opened, isReference, isCore, out problem, out isNative);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException)
        {
            problem = new Text("Input_Unreadable", e.Message);
        }
        catch (Exception e) when (MetadataFaults.IsFault(e))
        {
            problem = new Text("Input_Damaged", e.Message);
        }

        return null;
    }

    private static KnownAssembly? Probe(AssemblyContent content, OpenedImage opened, bool isReference, bool isCore, out Text? problem, out bool isNative)
    {
        isNative = false;
        problem = null;
        if (opened.Length == 0)
        {
            problem = new Text("Input_Empty");
            return null;
        }

        if (!opened.IsExecutable)
        {
            problem = new Text("Input_NotPe");
            return null;
        }

        RequireWhole(opened);
        if (!opened.HasMetadata)
        {
            isNative = true;
            using var whole = content.Open(null);
            problem = new Text(BundleMarker.IsIn(whole.Bytes) ? "Input_Bundle" : "Input_Native");
            return null;
        }

        if (!opened.Metadata.IsAssembly)
        {
            problem = new Text("Input_Module");
            return null;
        }

        return Read(content, opened.Pe, opened.Metadata, isReference, isCore);
    }

    // A download or copy that broke off: bodies at the end would be missing without a word.
    private static void RequireWhole(OpenedImage opened)
    {
        foreach (var section in opened.Pe.PEHeaders.SectionHeaders)
        {
            if (section.SizeOfRawData > 0 && section.PointerToRawData + (long)section.SizeOfRawData > opened.Length)
                throw new BadImageFormatException("The file is shorter than its headers say.");
        }
    }

    private static KnownAssembly Read(AssemblyContent content, PEReader pe, MetadataReader metadata, bool isReference, bool isCore)
    {
        var definition = metadata.GetAssemblyDefinition();
        var references = AssemblyReferences.Of(metadata);
        var names = new string[references.Length];
        for (var i = 0; i < names.Length; i++)
            names[i] = references[i].Name;
        var attributes = definition.GetCustomAttributes();
        return new KnownAssembly
        {
            Content = content,
            Facts = new AssemblyFacts(metadata.GetString(definition.Name), PublicKeys.TokenOf(metadata, definition.PublicKey), definition.Version)
            {
                Declaration = PackageDeclarations.Read(metadata, attributes),
                References = names,
                IsGiven = isCore,
            },
            Mvid = metadata.GetGuid(metadata.GetModuleDefinition().Mvid),
            References = references,
            Namespaces = NamespacesOf(metadata),
            UsesPatchingLibrary = PatchJudge.UsesLibrary(metadata),
            ForwardsTypes = ForwardsTypes(metadata),
            IsMixedMode = IsMixedMode(pe),
            OtherModules = OtherModulesOf(metadata),
            IsSatellite = !definition.Culture.IsNil && metadata is { TypeDefinitions.Count: <= 1, MethodDefinitions.Count: 0 },
            IsReferenceOnly = isReference,
            IsReferenceAssembly = AttributeNames.Any(metadata, attributes, "System.Runtime.CompilerServices", "ReferenceAssemblyAttribute"),
        };
    }

    private static List<string> NamespacesOf(MetadataReader metadata)
    {
        var handles = new HashSet<StringHandle>();
        var names = new List<string>();
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            if (!type.Namespace.IsNil && !type.Attributes.IsNested() && handles.Add(type.Namespace))
                names.Add(metadata.GetString(type.Namespace));
        }

        return names;
    }

    private static bool ForwardsTypes(MetadataReader metadata)
    {
        foreach (var handle in metadata.ExportedTypes)
        {
            if (metadata.GetExportedType(handle).Implementation.Kind == HandleKind.AssemblyReference)
                return true;
        }

        return false;
    }

    // Precompiled (ReadyToRun) images keep their IL; C++/CLI ones do not.
    private static bool IsMixedMode(PEReader pe)
    {
        var header = pe.PEHeaders.CorHeader!;
        if ((header.Flags & CorFlags.ILOnly) != 0 || (header.Flags & CorFlags.ILLibrary) != 0)
            return false;
        var native = header.ManagedNativeHeaderDirectory;
        if (native.Size < sizeof(uint))
            return true;
        var block = pe.GetSectionData(native.RelativeVirtualAddress);
        return block.Length < sizeof(uint) || block.GetReader().ReadUInt32() != ReadyToRunSignature;
    }

    private static List<string> OtherModulesOf(MetadataReader metadata)
    {
        var modules = new List<string>();
        foreach (var handle in metadata.AssemblyFiles)
        {
            var file = metadata.GetAssemblyFile(handle);
            if (file.ContainsMetadata)
                modules.Add(metadata.GetString(file.Name));
        }

        return modules;
    }
}
