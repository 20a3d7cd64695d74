using System;
using System.Collections.Generic;
using System.Linq;
using NoCustomization;

namespace Juki.Residents;

/// <summary>One entry of the resident record.</summary>
[CoreBehavior]
public record Resident(string Number, string Name, DateOnly BirthDate, [property: MunicipalityCode] string MunicipalityCode);

/// <summary>Finds residents. Closed: what it returns is the register.</summary>
[UseInstead("juki.resident-lookup-linkage")]
public interface IResidentDirectory
{
    Resident? Find(string number);

    IReadOnlyList<Resident> Search(string nameBeginsWith);
}

/// <summary>Asks a separate system for what the register does not hold.</summary>
[ExtensionPoint("juki.resident-lookup-linkage", Kind = ExtensionPointKind.Linkage, Multiplicity = Multiplicity.Many, Since = "1.0",
    Description = "Adds what a loosely coupled system knows of a resident.")]
public interface IResidentLinkage
{
    IReadOnlyDictionary<string, string> Describe(Resident resident);
}

/// <summary>The register in memory.</summary>
[CoreBehavior]
public class ResidentDirectory : IResidentDirectory
{
    private readonly Dictionary<string, Resident> _residents;

    public ResidentDirectory(IEnumerable<Resident> residents) => _residents = residents.ToDictionary(r => r.Number);

    public virtual Resident? Find(string number) => _residents.GetValueOrDefault(number);

    public IReadOnlyList<Resident> Search(string nameBeginsWith) =>
        [.. _residents.Values.Where(r => r.Name.StartsWith(nameBeginsWith, StringComparison.Ordinal)).OrderBy(r => r.Number, StringComparer.Ordinal)];
}

/// <summary>A resident number that the register does not hold. Vendors may derive from exceptions.</summary>
public class ResidentNotFoundException(string number) : Exception($"No resident {number}.");
