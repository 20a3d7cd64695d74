// Whatever of a property or event an attribute names, the property or event cites.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using System;
using Juki;
using NoCustomization;

namespace Acme;

class Countries
{
    [method: CustomizationWaiver("R8-02")]
    public event EventHandler Raised = Record(Resident.DefaultCountry = "US"); // expect: NC9008

    [field: CustomizationWaiver("R8-02")]
    public event EventHandler Stored = Record(Resident.DefaultCountry = "US"); // expect: NC9008

    [field: CustomizationWaiver("R8-02")]
    public string Kept { get; } = Resident.DefaultCountry = "US"; // expect: NC9008

    public string Written
    {
        get => "";
        [param: CustomizationWaiver("R8-02")]
        set => Resident.DefaultCountry = value; // expect: NC9008
    }

    public string Read
    {
        [return: CustomizationWaiver("R8-02")]
        get => Resident.DefaultCountry = "FR"; // expect: NC9008
    }

    public string OfMethod
    {
        [method: CustomizationWaiver("R8-02")]
        get => Resident.DefaultCountry = "FR"; // expect: NC9008
    }

    public event EventHandler Removed
    {
        add { }
        [method: CustomizationWaiver("R8-02")]
        remove => Resident.DefaultCountry = "FR"; // expect: NC9008
    }

    public event EventHandler Added
    {
        [param: CustomizationWaiver("R8-02")]
        add => Resident.DefaultCountry = "FR"; // expect: NC9008
        remove { }
    }

    [return: CustomizationWaiver("R8-02")]
    public string Returned() => Resident.DefaultCountry = "FR"; // expect: NC9008

    static EventHandler Record(string country) => (_, _) => { };
}
