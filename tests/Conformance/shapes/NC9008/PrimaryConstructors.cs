// Parameters of primary constructors, and the properties that records make of them.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using Juki;
using NoCustomization;

namespace Acme;

class Class([CustomizationWaiver("R8-02")] string country = Country.Here) : Country(Resident.DefaultCountry = country); // expect: NC9008

record Record([CustomizationWaiver("R8-02")] string Name) : Base(Resident.DefaultCountry = Name); // expect: NC9008

[method: CustomizationWaiver("R8-02")]
class OfMethod(string country) : Country(Resident.DefaultCountry = country); // expect: NC9008

record OfProperty([property: CustomizationWaiver("R8-02")] string Name) // expect: NC9005
{
    public string Other { get; } = Resident.DefaultCountry = "US"; // expect: NC2005
}

record OfField([field: CustomizationWaiver("R8-02")] string Name) // expect: NC9005
{
    public string Other { get; } = Resident.DefaultCountry = "US"; // expect: NC2005
}

record Own([property: CustomizationWaiver("R8-02")] string Name) // expect: NC9005
{
    public void Change() => Resident.DefaultCountry = Name; // expect: NC2005
}

record Explicit(string Name)
{
    [field: CustomizationWaiver("R8-02")]
    public string Name { get; init; } = Resident.DefaultCountry = Name; // expect: NC9008
}

class Country(string country)
{
    public const string Here = "JP";

    public string Name => country;
}

record Base(string Country);
