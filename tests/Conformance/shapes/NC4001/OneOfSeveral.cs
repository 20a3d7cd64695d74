// One of several values is registered: one that is not the core's is enough.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using System;
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public class Startup(bool own)
{
    private IOfficeClock? _created;

    public void Instances(IServiceCollection services, OfficeClock given, int number)
    {
        services.AddSingleton<IOfficeClock>(own ? new OfficeClock() : (IOfficeClock)new AcmeClock()); // expect: NC4001
        services.AddSingleton<IOfficeClock>(own ? new OfficeClock() : new AcmeClock()); // expect: NC4001
        services.AddSingleton<IOfficeClock>(own ? (IOfficeClock)new AcmeClock() : new OfficeClock()); // expect: NC4001
        services.AddSingleton((IOfficeClock)given ?? new AcmeClock()); // expect: NC4001
        services.AddSingleton<IOfficeClock>(number switch { 1 => new OfficeClock(), 2 => new AcmeClock(), _ => throw new InvalidOperationException() }); // expect: NC4001
        services.AddSingleton(_created ??= new AcmeClock()); // expect: NC4001
        services.AddSingleton(typeof(IOfficeClock), own ? new OfficeClock() : new AcmeClock()); // expect: NC4001
    }

    public void Locals(IServiceCollection services, int number, object given)
    {
        IOfficeClock either = own ? new OfficeClock() : new AcmeClock();
        services.AddSingleton(either); // expect: NC4001
        IOfficeClock chosen = number switch { 1 => new OfficeClock(), _ => new AcmeClock() };
        services.AddSingleton(chosen); // expect: NC4001
        if (new AcmeClock() is IOfficeClock tested)
            services.AddSingleton(tested); // expect: NC4001
        if (given is AcmeClock mine)
            services.AddSingleton<IOfficeClock>(mine); // expect: NC4001
    }

    public void Factories(IServiceCollection services, int number)
    {
        services.AddSingleton<IOfficeClock>(_ => own ? new OfficeClock() : new AcmeClock()); // expect: NC4001
        services.AddSingleton<IOfficeClock>(_ => number switch { 1 => new OfficeClock(), _ => new AcmeClock() }); // expect: NC4001
        services.AddSingleton<IOfficeClock>(_ => _created ??= new AcmeClock()); // expect: NC4001
        services.AddSingleton<IOfficeClock>(own ? _ => new AcmeClock() : _ => new OfficeClock()); // expect: NC4001
    }

    public void OfTheCore(IServiceCollection services, OfficeClock given, object any, int number)
    {
        services.AddSingleton<IOfficeClock>(own ? new OfficeClock() : given);
        services.AddSingleton(typeof(IOfficeClock), own ? new OfficeClock() : throw new InvalidOperationException());
        services.AddSingleton<IOfficeClock>(given ?? new OfficeClock());
        services.AddSingleton<IOfficeClock>(number switch { 1 => new OfficeClock(), _ => given });
        services.AddSingleton<IOfficeClock>(_ => own ? given : new OfficeClock());
        services.AddSingleton<IOfficeClock>(_ => throw new InvalidOperationException());
        IOfficeClock either = own ? new OfficeClock() : given;
        services.AddSingleton(either);
        if (any is IOfficeClock clock)
            services.AddSingleton(clock);
        if (any is OfficeClock { } known)
            services.AddSingleton<IOfficeClock>(known);
    }

    // Whatever was assigned before.
    public void AssignedTwice(IServiceCollection services)
    {
        IOfficeClock clock = new OfficeClock();
        if (own)
            clock = new AcmeClock();
        services.AddSingleton(clock); // expect: NC4001
    }
}
