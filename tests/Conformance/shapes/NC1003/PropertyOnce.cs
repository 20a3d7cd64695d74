// A property with both accessors is one usage.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public class QuietResident : Resident // expect: NC1001
{
    public QuietResident() : base("Q")
    {
    }

    public override string DisplayName // expect: NC1003
    {
        get => base.DisplayName.ToLowerInvariant();
        set => base.DisplayName = value;
    }
}
