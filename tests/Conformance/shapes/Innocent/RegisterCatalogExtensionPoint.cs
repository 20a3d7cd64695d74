// Registering what a catalog opens, and forwarding to the catalog's core.
// core: ../../cores/Kokuho.cs
// reference: framework:Microsoft.AspNetCore.App
using Kokuho;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public sealed class Ledger : IBillingListener
{
    public void Billed(string card)
    {
    }
}

public static class Startup
{
    public static void Configure(IServiceCollection services) => services
        .AddSingleton<IBillingListener, Ledger>()
        .AddSingleton<IInsuredStore, InsuredStore>();
}
