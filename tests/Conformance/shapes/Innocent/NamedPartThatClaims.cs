// A named part may repeat the claim.
// core: ../../cores/Kaigo.Contracts.cs, ../../cores/Kaigo.Engine.cs
// options: assembly=Kaigo.Regional
using Kaigo;
using NoCustomization;

[assembly: StandardPackage("kaigo")]

namespace Kaigo;

public sealed class RegionalQuestion : Question
{
    public override int Weight => 2;

    public override string Ask(string number) => "";
}
