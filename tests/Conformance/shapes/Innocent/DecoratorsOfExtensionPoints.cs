// By hand before an own implementation of an extension point.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeCheck.cs
using Acme.Checks;
using Juki;
using Juki.Plugins;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Acme.Hosting;

public sealed class Careful : IMoveCheck
{
    private readonly IMoveCheck _inner;

    public Careful(IMoveCheck inner) => _inner = inner;

    public bool Accepts(Resident resident) => _inner.Accepts(resident);
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddSingleton<AcmeCheck>();
        services.AddSingleton<IMoveCheck>(provider => new Careful(provider.GetRequiredService<AcmeCheck>()));
        services.AddSingleton<IMoveCheck>(new Careful(new AcmeCheck()));
        services.Replace(ServiceDescriptor.Singleton<IMoveCheck>(provider => ActivatorUtilities.CreateInstance<Careful>(provider, new AcmeCheck())));
    }
}
