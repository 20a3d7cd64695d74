// Own services with keys, and the package's own under another key.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeDesk.cs
using Acme.Desks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddKeyedSingleton<IDesk, Desk>("north");
        services.AddKeyedScoped(typeof(IDesk), "south", typeof(Desk));
        services.AddKeyedSingleton<IOfficeClock, OfficeClock>("north");
        services.AddKeyedSingleton<IOfficeClock>("south", (provider, key) => provider.GetRequiredService<OfficeClock>());
        services.AddKeyedTransient<IDesk>("west", (provider, key) => new Desk(provider.GetRequiredService<IResidentRepository>()));
        services.RemoveAllKeyed<IDesk>("south");
    }
}
