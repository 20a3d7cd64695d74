using System;
using System.Collections.Generic;
using System.Reflection;
using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules.NC1;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Types;

/// <summary>NC1005: a top-level type in a namespace of a core; NC1006 instead, where the core has a public type of that name.</summary>
internal sealed class NamespaceJudge(VendorAssembly vendor)
{
    private readonly Dictionary<StringHandle, (CorePackage Package, string Namespace)?> _owners = [];

    /// <summary>Judges where a top-level type stands.</summary>
    public void Judge(TypeDefinitionHandle handle, in TypeDefinition type)
    {
        if (type.Namespace.IsNil || OwnerOf(type.Namespace) is not var (package, space))
            return;
        var name = vendor.Metadata.GetString(type.Namespace);
        if (IsBroughtByCompiler(type, name))
            return;
        if (DuplicatedBy(space, vendor.Metadata.GetString(type.Name)) is { } original)
        {
            vendor.Findings.Declare(Usage.Of(UsageKind.DuplicateType, original), handle);
            return;
        }

        var traits = ExtensionClasses.Includes(vendor.Image, handle) ? UsageTraits.OnlyExtensionMembers : UsageTraits.None;
        vendor.Findings.Declare(Usage.Of(UsageKind.DeclareInNamespace, package, "N:" + space, traits), handle);
    }

    private (CorePackage Package, string Namespace)? OwnerOf(StringHandle @namespace)
    {
        if (_owners.TryGetValue(@namespace, out var owner))
            return owner;
        var name = vendor.Metadata.GetString(@namespace);
        // The language is looked for only where letter case may matter.
        owner = NamespaceOwners.Of(vendor.SeenCores, name, StringComparison.OrdinalIgnoreCase);
        if (owner is not null && !vendor.IsVisualBasic)
            owner = NamespaceOwners.Of(vendor.SeenCores, name, StringComparison.Ordinal);
        _owners.Add(@namespace, owner);
        return owner;
    }

    // Types no language can name, types a compiler embeds in the framework's namespaces, and Visual Basic's My types, made from a template that says so.
    private bool IsBroughtByCompiler(in TypeDefinition type, string @namespace)
    {
        var metadata = vendor.Metadata;
        var name = metadata.GetString(type.Name);
        if (GeneratedNames.IsUnspeakableType(name))
            return AttributeNames.AnyCompilerGenerated(metadata, type.GetCustomAttributes());
        if (@namespace == "Microsoft.CodeAnalysis" || @namespace.StartsWith("System.", StringComparison.Ordinal))
            return AttributeNames.Any(metadata, type.GetCustomAttributes(), "Microsoft.CodeAnalysis", "EmbeddedAttribute");
        if (@namespace != "My" && !@namespace.EndsWith(".My", StringComparison.Ordinal))
            return false;
        foreach (var handle in type.GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (AttributeNames.Is(metadata, attribute, "System.CodeDom.Compiler", "GeneratedCodeAttribute") && AttributeValue.Read(metadata, attribute).FirstString == "MyTemplate")
                return true;
        }

        return name == "InternalXmlHelper";
    }

    private CoreSymbol? DuplicatedBy(string @namespace, string name)
    {
        foreach (var assembly in vendor.Types.Universe.All)
        {
            if (!assembly.IsNearCore || vendor.Cores.PackageOf(assembly) is null || vendor.Types.Universe.Find(assembly.Facts.Name, vendor.Image.Assembly) != assembly
                || vendor.Types.Universe.Open(assembly) is not { } image)
            {
                continue;
            }

            var type = image.Types.Find(@namespace, name);
            if (type.IsNil && vendor.IsVisualBasic)
                type = image.Types.FindPublicInAnyCase(@namespace, name);
            if (!type.IsNil && (image.Metadata.GetTypeDefinition(type).Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
                return vendor.Cores.Of(image, type);
        }

        NoteMissing();
        return null;
    }

    private void NoteMissing()
    {
        foreach (var reference in vendor.Image.Assembly.References)
        {
            if (vendor.Types.Universe.Find(reference.Name, vendor.Image.Assembly) is null && vendor.Cores.PackageOf(reference) is not null)
                vendor.Findings.NotRun(NC1006_DuplicateCoreType.Rule, new Text("NotRun_CoreMissing", reference.Name));
        }
    }
}
