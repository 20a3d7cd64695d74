// A collection of the vendor's own registers nothing: only the framework's interfaces are the door to services.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public interface IJournal<T>
{
    void Add(T entry);
}

public static class Journals
{
    public static void Note(IJournal<ServiceDescriptor> journal, IServiceCollection services)
    {
        journal.Add(ServiceDescriptor.Singleton<IOfficeClock, AcmeClock>());
        services.Add(ServiceDescriptor.Singleton<IOfficeClock, AcmeClock>()); // expect: NC4001
    }
}
