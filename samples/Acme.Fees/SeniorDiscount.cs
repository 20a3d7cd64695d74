using System;
using Juki.Certificates;

namespace Acme.Fees;

/// <summary>A body's own exemption, through the extension point the package opened for it.</summary>
public sealed class SeniorDiscount(int fromAge) : ICertificateFeeRule
{
    public decimal Apply(CertificateRequest request, decimal fee) =>
        request.Resident.BirthDate.AddYears(fromAge) <= request.On ? 0 : fee;
}

/// <summary>The cover sheet's wording; the frame stays the package's.</summary>
public sealed class CityNotice(string city) : CertificateNotice
{
    public override string Heading => city;

    public override string Closing => "Seal of the mayor of " + city;

    // Wraps what the form prescribes.
    public override string Footer(CertificateRequest request) => base.Footer(request) + " " + city;

    // First declared by the framework, not by the core.
    public override string ToString() => "Notice of " + city;
}

/// <summary>Vendors may derive from a core's exceptions.</summary>
public sealed class ExemptionExpiredException(string number) : Juki.Residents.ResidentNotFoundException(number);
