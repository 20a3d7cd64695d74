using System.Collections.Generic;
using Juki.Certificates;
using Juki.Residents;
using Microsoft.Extensions.DependencyInjection;

namespace Juki;

/// <summary>Adds the package to a host.</summary>
public static class Registration
{
    public static IServiceCollection AddJuki(this IServiceCollection services, CertificateRates rates, IEnumerable<Resident> residents)
    {
        services.AddSingleton(rates);
        services.AddSingleton<IResidentDirectory>(new ResidentDirectory(residents));
        services.AddSingleton<FeeCalculator>();
        services.AddSingleton<CertificateIssuer>();
        return services;
    }
}
