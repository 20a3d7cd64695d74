using System;

namespace NoCustomization.Extensibility.Points;

/// <summary>An extension point that a package declares on a contract: what the annotation says.</summary>
/// <param name="Package">Whose it is.</param>
/// <param name="Contract">The contract; the definition of a generic one.</param>
/// <param name="Id">Its stable id.</param>
internal sealed record ContractPoint(StandardPackage Package, Type Contract, string Id)
{
    public ExtensionPointKind Kind { get; init; }

    public Multiplicity Multiplicity { get; init; }

    public ExtensionPointStatus Status { get; init; }

    public string? ReplacedBy { get; init; }

    public string? Description { get; init; }
}
