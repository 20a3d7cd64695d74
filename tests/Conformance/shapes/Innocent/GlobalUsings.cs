// Global usings in another file of the project.
// core: ../../cores/Juki.cs
// with: GlobalUsings.Usings.cs
namespace Acme.Checks;

public sealed class Check : IMoveCheck
{
    public bool Accepts(Resident resident) => resident.Number == NumberPrefix;
}
