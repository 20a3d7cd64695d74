using Juki.Certificates;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Fees;

public static class Registration
{
    public static IServiceCollection AddAcmeFees(this IServiceCollection services, string city) => services
        .AddSingleton<ICertificateFeeRule>(new SeniorDiscount(fromAge: 75))
        .AddSingleton<CertificateNotice>(new CityNotice(city));
}
