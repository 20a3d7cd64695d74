// A type cites one waiver, a member of it another: the innermost counts, and what it does not name the outer one may cover.
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

    [CustomizationWaiver("R8-04")]
    public override bool CanVote(DateOnly on) => true; // expect: NC9008

    public override Resident Copy() => this; // expect: NC1003
}
