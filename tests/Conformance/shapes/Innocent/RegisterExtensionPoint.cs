// Registering implementations of extension points, in every form.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using Juki;
using Juki.Plugins;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Acme.Hosting;

public sealed class AgeCheck : IMoveCheck
{
    public bool Accepts(Resident resident) => true;
}

public sealed class GreetingSlot : NoticeSlot
{
    public override string Render(Resident resident) => "";
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddSingleton<IMoveCheck, AgeCheck>();
        services.AddKeyedScoped<IMoveCheck>("age", (_, _) => new AgeCheck());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IMoveCheck, AgeCheck>());
        services.Replace(ServiceDescriptor.Transient(typeof(NoticeSlot), typeof(GreetingSlot)));
        services.AddSingleton<NoticeSlot>(new GreetingSlot());
    }
}
