// The vendor's implementation of a closed service: the class and its registration are two findings.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using Juki;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public sealed class AcmeRepository : IResidentRepository // expect: NC1002
{
    public Resident Find(string number) => new(number);

    public void Save(Resident resident)
    {
    }
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddSingleton<IResidentRepository, AcmeRepository>(); // expect: NC4001
        services.AddScoped<IResidentRepository, AcmeRepository>(); // expect: NC4001
        services.AddTransient<IResidentRepository, AcmeRepository>(); // expect: NC4001
    }
}
