using Juki.Certificates;
using Microsoft.Extensions.DependencyInjection;

namespace Kuro.Patches;

public static class LongerValidity
{
    /// <summary>NC4005: sets what the package does not open.</summary>
    public static IServiceCollection Configure(IServiceCollection services) => services.Configure<IssuingOptions>(options => options.ValidDays = 365);
}
