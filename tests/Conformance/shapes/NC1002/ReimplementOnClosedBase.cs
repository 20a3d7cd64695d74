// Deriving and re-implementing are two causes and two findings.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Services;

namespace Acme.Residents;

public sealed class LoggedRepository :
    ResidentRepository, // expect: NC1001
    IResidentRepository // expect: NC1002
{
    void IResidentRepository.Save(Resident resident)
    {
    }
}
