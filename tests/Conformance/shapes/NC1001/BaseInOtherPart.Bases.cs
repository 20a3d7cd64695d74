using Juki;

namespace Acme.Residents;

public partial class VisitingResident : Resident
{
    public VisitingResident(string number) : base(number)
    {
    }
}
