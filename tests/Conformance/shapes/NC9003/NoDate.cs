// The build says no date: nothing is in force.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; property:NoCustomizationEvaluationDate=soon
using Juki;
using NoCustomization;

namespace Acme;

static class Countries
{
    [CustomizationWaiver("R8-02")] // expect: NC9003
    public static void Change()
    {
        Resident.DefaultCountry = "US"; // expect: NC2005
    }
}
