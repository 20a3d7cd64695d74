// Deriving a closed core class is the plainest customization.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public class CityResident : Resident // expect: NC1001
{
    public CityResident(string number) : base(number)
    {
    }

    public string Ward { get; set; } = "";
}
