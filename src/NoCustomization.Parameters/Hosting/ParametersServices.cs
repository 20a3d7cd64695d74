using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using NoCustomization.Parameters.Hosting;
using NoCustomization.Parameters.Sources;
using NoCustomization.Parameters.Storing;

namespace NoCustomization.Parameters;

/// <summary>Adds parameters to a host.</summary>
public static class ParametersServices
{
    /// <summary>Lets packages and extensions ask for <see cref="IParameters{T}"/>, and operators' programs for <see cref="IParameterStore"/>.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Sets it up; may be called several times.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ParameterException">A parameter type or a municipality that is named is none.</exception>
    public static IServiceCollection AddParameters(this IServiceCollection services, Action<ParametersBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var builder = services.FirstOrDefault(descriptor => descriptor.ServiceType == typeof(ParametersBuilder))?.ImplementationInstance as ParametersBuilder;
        if (builder is null)
        {
            builder = new ParametersBuilder(services);
            services.AddSingleton(builder);
            services.TryAddSingleton<IParameterLog, NoParameterLog>();
            services.AddSingleton(provider => new ParameterStore(
                builder.Catalog, provider.GetRequiredService<IParameterLog>(), [.. SourcesOf(builder, provider).Select(source => new SettledSource(source))], provider.GetService<TimeProvider>() ?? TimeProvider.System, Math.Max(1, builder.CachedMunicipalities)));
            services.AddSingleton<IParameterStore>(provider => provider.GetRequiredService<ParameterStore>());
            services.AddSingleton(typeof(IParameters<>), typeof(Parameters<>));
            services.AddSingleton<IHostedService, ParameterStart>();
            services.AddSingleton<IHostedService, ParameterPolling>();
        }

        configure?.Invoke(builder);
        return services;
    }

    private static IEnumerable<IParameterSource> SourcesOf(ParametersBuilder builder, IServiceProvider provider)
    {
        foreach (var file in builder.Files)
            yield return new FileSource(file);
        if (builder.Section is { } section && provider.GetService<IConfiguration>() is { } settings)
            yield return new SettingsSource(settings.GetSection(section));
    }
}
