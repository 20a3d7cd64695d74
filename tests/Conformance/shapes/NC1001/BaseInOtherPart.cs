// The base list stands in another part of the partial class, in another file.
// core: ../../cores/Juki.cs
// with: BaseInOtherPart.Bases.cs
// expect-in BaseInOtherPart.Bases.cs: NC1001
namespace Acme.Residents;

public partial class VisitingResident
{
    public string From { get; set; } = "";
}
