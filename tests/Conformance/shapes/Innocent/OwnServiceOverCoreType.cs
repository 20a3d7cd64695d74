// Own and framework generics over core types are own services.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System.Collections.Generic;
using Juki;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public interface IHandler<T>
{
    void Handle(T value);
}

public sealed class ResidentHandler : IHandler<Resident>, IHandler<IResidentRepository>
{
    public void Handle(Resident value)
    {
    }

    public void Handle(IResidentRepository value)
    {
    }
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddSingleton<IHandler<Resident>, ResidentHandler>();
        services.AddSingleton(typeof(IHandler<IResidentRepository>), typeof(ResidentHandler));
        services.AddSingleton<IReadOnlyList<Resident>>(new List<Resident>());
    }
}
