// The waiver is for another target.
// core: ../../cores/Juki.cs
// options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
using System;
using Juki;
using NoCustomization;

namespace Acme.Residents;

[CustomizationWaiver("R8-03")]
public class Voter : Resident // expect: NC9008
{
    public Voter(string number) : base(number)
    {
    }

    [CustomizationWaiver("R8-13")] // expect: NC9004
    public override bool CanVote(DateOnly on) => true; // expect: NC1003
}
