using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.VisualBasic;

namespace NoCustomization.Analyzers.Patching;

/// <summary>
/// The references of a compilation with everything in them, private members included, which the compiler itself does not read: patches aim at these.
/// Made only where a patch of a core was found.
/// </summary>
internal sealed class WholeMetadata(Compilation compilation)
{
    private readonly Lazy<Compilation> _whole = new(() => Widen(compilation), LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>The type with all its members, or the type as it is where it is not read from a file.</summary>
    public INamedTypeSymbol TypeOf(INamedTypeSymbol type)
    {
        type = type.OriginalDefinition;
        if (compilation.GetMetadataReference(type.ContainingAssembly) is not PortableExecutableReference reference)
            return type;
        return (_whole.Value.GetAssemblyOrModuleSymbol(reference) as IAssemblySymbol)?.GetTypeByMetadataName(MetadataNames.Of(type)) ?? type;
    }

    /// <summary>A type of an assembly by its name, whatever its accessibility.</summary>
    public INamedTypeSymbol? Find(IAssemblySymbol assembly, string metadataName)
    {
        if (assembly.GetTypeByMetadataName(metadataName) is { } found)
            return found;
        return compilation.GetMetadataReference(assembly) is PortableExecutableReference reference
            ? (_whole.Value.GetAssemblyOrModuleSymbol(reference) as IAssemblySymbol)?.GetTypeByMetadataName(metadataName)
            : null;
    }

    /// <summary>The compilation's own symbol of an assembly that was found here.</summary>
    public IAssemblySymbol? Narrow(IAssemblySymbol? assembly) =>
        assembly is not null && _whole.IsValueCreated && _whole.Value.GetMetadataReference(assembly) is { } reference
            ? compilation.GetAssemblyOrModuleSymbol(reference) as IAssemblySymbol
            : null;

    private static Compilation Widen(Compilation compilation)
    {
        var references = compilation.RemoveAllSyntaxTrees();
        return references.WithOptions(compilation.Language == LanguageNames.VisualBasic ? VisualBasic(compilation) : CSharp(compilation));
    }

    private static CompilationOptions CSharp(Compilation compilation) =>
        ((CSharpCompilationOptions)compilation.Options).WithMetadataImportOptions(MetadataImportOptions.All);

    private static CompilationOptions VisualBasic(Compilation compilation) =>
        ((VisualBasicCompilationOptions)compilation.Options).WithMetadataImportOptions(MetadataImportOptions.All);
}
