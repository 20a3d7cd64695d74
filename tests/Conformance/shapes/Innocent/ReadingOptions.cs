// Reading options of the package, asking for them, listening to their changes.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Todoke;

namespace Acme.Filing;

public sealed class Calendar
{
    private readonly IOptionsMonitor<FilingOptions> _monitor;
    private int _days;

    public Calendar(IOptions<FilingOptions> options, IOptionsMonitor<FilingOptions> monitor)
    {
        _monitor = monitor;
        _days = options.Value.Days;
        monitor.OnChange(changed => _days = changed.Days);
    }

    public int Days => _days + _monitor.CurrentValue.Days + _monitor.Get("night").Days;

    public static void Register(IServiceCollection services)
    {
        services.AddOptions<FilingOptions>();
        services.AddOptions<FilingOptions>().ValidateOnStart();
        services.AddSingleton(provider => new Own { Days = provider.GetRequiredService<IOptions<FilingOptions>>().Value.Days });
    }

    private sealed class Own
    {
        public int Days { get; set; }
    }
}
