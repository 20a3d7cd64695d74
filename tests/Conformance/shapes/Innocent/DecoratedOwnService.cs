// Decorating an own service by hand.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public interface IDesk
{
    string Serve(string number);
}

public sealed class Desk(IResidentRepository repository) : IDesk
{
    public string Serve(string number) => repository.Find(number)?.Number;
}

public sealed class LoggedDesk(IDesk inner) : IDesk
{
    public string Serve(string number) => inner.Serve(number);
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddSingleton<Desk>();
        services.AddSingleton<IDesk>(provider => new LoggedDesk(provider.GetRequiredService<Desk>()));
    }
}
