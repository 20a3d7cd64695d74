using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;
using NoCustomization.Verification.Cores;
using NoCustomization.Verification.Metadata;
using NoCustomization.Verification.Sites;

namespace NoCustomization.Verification;

/// <summary>An assembly that is being judged, and what judging it needs. Lives only while it is judged.</summary>
internal sealed class VendorAssembly
{
    private bool? _isVisualBasic;
    private bool? _isExtension;

    /// <summary>Prepares an assembly for judging.</summary>
    public VendorAssembly(AssemblyImage image, TypeResolver types, CoreAncestry ancestry, CoreView view, Outcome outcome)
    {
        CoreAncestry = ancestry;
        Image = image;
        Types = types;
        Hierarchy = new TypeHierarchy(types);
        SeenCores = view.Seen;
        IsFSharp = image.Assembly.References.Any(r => r.Name == "FSharp.Core");
        Cores = new CoreResolver(types, Hierarchy, view.Judging);
        Symbols = new SymbolReader(image);
        Sites = new SiteMap(image, Symbols);
        Findings = new FindingSink(this, outcome);
    }

    /// <summary>The assembly.</summary>
    public AssemblyImage Image { get; }

    /// <summary>Its metadata.</summary>
    public MetadataReader Metadata => Image.Metadata;

    /// <summary>Whether the F# compiler made it.</summary>
    public bool IsFSharp { get; }

    /// <summary>Whether the Visual Basic compiler made it.</summary>
    public bool IsVisualBasic => _isVisualBasic ??= !IsFSharp && Language.IsVisualBasic(Metadata);

    /// <summary>Whether it says that it is an extension of a core.</summary>
    public bool IsExtension => _isExtension ??= Metadata.IsAssembly && AttributeNames.Any(Metadata, Metadata.GetAssemblyDefinition().GetCustomAttributes(), AnnotationNames.Namespace, AnnotationNames.VendorExtension);

    /// <summary>Finds type definitions.</summary>
    public TypeResolver Types { get; }

    /// <summary>Walks bases and interfaces.</summary>
    public TypeHierarchy Hierarchy { get; }

    /// <summary>Which types of other assemblies stand below a core's.</summary>
    public CoreAncestry CoreAncestry { get; }

    /// <summary>Finds core symbols.</summary>
    public CoreResolver Cores { get; }

    /// <summary>The cores it sees, in order of their ids; never empty.</summary>
    public IReadOnlyList<CorePackage> SeenCores { get; }

    /// <summary>Maps members home to what a user wrote.</summary>
    public SiteMap Sites { get; }

    /// <summary>Its debug symbols.</summary>
    public SymbolReader Symbols { get; }

    /// <summary>Takes findings.</summary>
    public FindingSink Findings { get; }
}
