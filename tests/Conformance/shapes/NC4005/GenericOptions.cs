// Generic options of the package, whatever they are made for.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Todoke;

namespace Acme.Hosting;

public sealed class Startup
{
    public void Configure(IServiceCollection services)
    {
        services.Configure<RetryOptions<FilingDesk>>(o => o.Times = 9); // expect: NC4005
        services.AddOptions<RetryOptions<Startup>>().Configure(o => o.Times = 9); // expect: NC4005
        services.AddSingleton<IConfigureOptions<RetryOptions<string>>>(new ConfigureOptions<RetryOptions<string>>(o => o.Times = 9)); // expect: NC4005
    }
}
