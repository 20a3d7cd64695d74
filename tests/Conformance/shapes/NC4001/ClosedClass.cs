// A closed class is a service type too, when the vendor's subclass takes its place.
// core: ../../cores/Tesuryo.cs
// reference: framework:Microsoft.AspNetCore.App
using Microsoft.Extensions.DependencyInjection;
using Tesuryo;

namespace Acme.Hosting;

public sealed class AcmeFees : FeeCalculator // expect: NC1001
{
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddSingleton<FeeCalculator, AcmeFees>(); // expect: NC4001
        services.AddSingleton<FeeCalculator>(_ => new AcmeFees()); // expect: NC4001
        services.AddSingleton<AcmeFees>();
    }
}
