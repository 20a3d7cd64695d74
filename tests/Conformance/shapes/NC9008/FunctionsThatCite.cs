// A lambda or local function that cites does so for the member in which it stands.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using System;
using Juki;
using NoCustomization;

namespace Acme;

static class Countries
{
    public static void InLocal()
    {
        Local();

        [CustomizationWaiver("R8-02")]
        static void Local() => Resident.DefaultCountry = "US"; // expect: NC9008
    }

    public static Action InLambda() => [CustomizationWaiver("R8-02")] () => Resident.DefaultCountry = "US"; // expect: NC9008

    public static Func<string, string> OnParameter() => ([CustomizationWaiver("R8-02")] string country) => Resident.DefaultCountry = country; // expect: NC9008

    public static Func<string> OnReturn()
    {
        return [return: CustomizationWaiver("R8-02")] () => Resident.DefaultCountry = "US"; // expect: NC9008
    }

    public static readonly Action InField = [CustomizationWaiver("R8-02")] () => Resident.DefaultCountry = "US"; // expect: NC9008

    public static void Nested()
    {
        Outer();

        static void Outer()
        {
            Action inner = [CustomizationWaiver("R8-02")] () => Resident.DefaultCountry = "US"; // expect: NC9008
            inner();
        }
    }
}
