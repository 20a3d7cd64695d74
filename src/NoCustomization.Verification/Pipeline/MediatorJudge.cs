using System;
using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Threading;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries.Pipeline;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Metadata;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.Pipeline;

/// <summary>NC4006: a type that handles a core's request with MediatR, or stands around it. The library finds such types by scanning: the declaration is all there is.</summary>
internal sealed class MediatorJudge
{
    private readonly VendorAssembly _vendor;

    private MediatorJudge(VendorAssembly vendor) => _vendor = vendor;

    /// <summary>Judges an assembly.</summary>
    public static void Judge(VendorAssembly vendor, CancellationToken cancellationToken)
    {
        if (!Uses(vendor))
            return;
        var judge = new MediatorJudge(vendor);
        foreach (var type in vendor.Metadata.TypeDefinitions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            judge.Judge(type);
        }
    }

    private static bool Uses(VendorAssembly vendor)
    {
        foreach (var reference in vendor.Image.Assembly.References)
        {
            if (LibraryAssembly.IsOf(reference.Name, MediatorContracts.Library))
                return true;
        }

        return false;
    }

    private void Judge(TypeDefinitionHandle type)
    {
        var definition = _vendor.Metadata.GetTypeDefinition(type);
        Judge(type, definition.BaseType);
        var rows = definition.GetInterfaceImplementations();
        if (rows.Count == 0)
            return;
        var listed = _vendor.Hierarchy.ListedBy(TypeHierarchy.Own(_vendor.Image, type));
        foreach (var contract in listed)
        {
            if (!IsImplied(contract, listed))
                Judge(type, contract.Entity);
        }
    }

    private void Judge(TypeDefinitionHandle type, EntityHandle listed)
    {
        if (listed.IsNil || listed.Kind != HandleKind.TypeSpecification || SignatureParser.Specification(_vendor.Metadata, (TypeSpecificationHandle)listed) is not { Kind: SignatureKind.Generic } named)
            return;
        var requests = new List<CoreSymbol>();
        if (IsContract(_vendor.Metadata, named.Handle))
            Add(RequestOf(named.Arguments[0], _vendor.Image, type), requests);
        else if (_vendor.Types.Open(_vendor.Types.Resolve(_vendor.Image, named.Handle), []) is { } definition)
            AddSubstituted(type, named, definition, requests);
        foreach (var request in requests)
            _vendor.Findings.Declare(Usage.Of(UsageKind.HookPipeline, request), type);
    }

    // What a generic base has closed itself is its own finding.
    private void AddSubstituted(TypeDefinitionHandle type, SignatureType named, TypeInstance definition, List<CoreSymbol> requests)
    {
        foreach (var (image, lister, contract, arguments) in ContractsOf(TypeHierarchy.Own(definition.Image, definition.Handle)))
        {
            // The name of the argument, in terms of the definition's own parameters.
            if (SignatureParser.Specification(image.Metadata, contract) is not { Arguments: [var request, ..] } || request.Kind != SignatureKind.TypeParameter
                || request.Number >= arguments.Length || Position(arguments[request.Number]) is not { } position || position >= named.Arguments.Length)
            {
                continue;
            }

            if (RequestOf(SignatureType.Parameter(SignatureKind.TypeParameter, position), definition.Image, definition.Handle) is null)
                Add(RequestOf(named.Arguments[position], _vendor.Image, type), requests);
        }
    }

    private IEnumerable<(AssemblyImage Image, TypeInstance Lister, TypeSpecificationHandle Contract, string[] Arguments)> ContractsOf(TypeInstance own)
    {
        List<TypeInstance> all = [own, .. _vendor.Hierarchy.BasesOf(own), .. _vendor.Hierarchy.ExtendedBy(own)];
        foreach (var ancestor in _vendor.Hierarchy.BasesOf(own))
            all.AddRange(_vendor.Hierarchy.ExtendedBy(ancestor));
        foreach (var lister in all)
        {
            foreach (var row in lister.Definition.GetInterfaceImplementations())
            {
                var contract = lister.Image.Metadata.GetInterfaceImplementation(row).Interface;
                if (contract.Kind == HandleKind.TypeSpecification && IsContract(lister.Image.Metadata, TypeResolver.DefinitionOf(lister.Image.Metadata, contract)))
                    yield return (lister.Image, lister, (TypeSpecificationHandle)contract, lister.Arguments);
            }
        }
    }

    // !0
    private static int? Position(string argument) => argument.Length > 1 && argument[0] == '!' && int.TryParse(argument.AsSpan(1), out var number) ? number : null;

    // A type parameter that only the core's requests satisfy stands for them.
    private CoreSymbol? RequestOf(SignatureType request, AssemblyImage image, TypeDefinitionHandle type)
    {
        if (request.Kind is SignatureKind.Named or SignatureKind.Generic)
            return _vendor.Cores.TypeOf(image, request.Handle);
        var parameters = image.Metadata.GetTypeDefinition(type).GetGenericParameters();
        if (request.Kind != SignatureKind.TypeParameter || request.Number >= parameters.Count)
            return null;
        foreach (var handle in image.Metadata.GetGenericParameter(parameters[request.Number]).GetConstraints())
        {
            if (_vendor.Cores.TypeOf(image, image.Metadata.GetGenericParameterConstraint(handle).Type) is { } core)
                return core;
        }

        return null;
    }

    private static bool IsImplied(ListedInterface contract, List<ListedInterface> listed, TypeHierarchy hierarchy)
    {
        foreach (var other in listed)
        {
            if (other.Instance is not { } instance || other.FullName == contract.FullName)
                continue;
            foreach (var extended in hierarchy.ExtendedBy(instance))
            {
                if (extended.FullName == contract.FullName)
                    return true;
            }
        }

        return false;
    }

    private bool IsImplied(ListedInterface contract, List<ListedInterface> listed) => IsImplied(contract, listed, _vendor.Hierarchy);

    private static bool IsContract(MetadataReader metadata, EntityHandle definition)
    {
        if (definition.IsNil || definition.Kind is not (HandleKind.TypeReference or HandleKind.TypeDefinition))
            return false;
        var path = TypePath.Of(metadata, definition);
        return path.Names.Length == 1 && path.Names[0].IndexOf('`') is > 0 and var tick && MediatorContracts.Include(path.Namespace, path.Names[0][..tick]);
    }

    private static void Add(CoreSymbol? request, List<CoreSymbol> requests)
    {
        if (request is not null && !requests.Contains(request))
            requests.Add(request);
    }
}
