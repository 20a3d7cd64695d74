// A builder in a local, in a field, handed on to a helper.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Todoke;

namespace Acme.Hosting;

public sealed class Startup(IServiceCollection services)
{
    private readonly OptionsBuilder<FilingOptions> _builder = services.AddOptions<FilingOptions>();

    public void Configure()
    {
        var builder = services.AddOptions<FilingOptions>();
        builder.Configure(o => o.Days = 7); // expect: NC4005
        _builder.PostConfigure(o => o.Strict = false); // expect: NC4005
        Shorten(builder);
        new OptionsBuilder<FilingOptions>(services, "night").Configure(o => o.Days = 1); // expect: NC4005
    }

    private static void Shorten(OptionsBuilder<FilingOptions> builder) => builder.Configure(o => o.Days = 7); // expect: NC4005
}
