// Calling what the core offers is using it: creation, members, statics, constants.
// core: ../../cores/Juki.cs
using System;
using Juki;
using Juki.Services;

namespace Acme.Residents;

public sealed class Desk(IResidentRepository repository, ICertificateService certificates)
{
    public string Serve(string number)
    {
        var resident = repository.Find(number) ?? Resident.Anonymous();
        resident.DisplayName = Resident.NumberPrefix + number;
        resident["note"] = "served";
        repository.Save(new ForeignResident(number));
        return certificates.Issue(resident.Number, 1) + resident.Describe(text => text.Length);
    }
}
