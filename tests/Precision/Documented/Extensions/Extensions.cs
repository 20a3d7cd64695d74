// Extension methods stand where the documentation puts them.
using Documented;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Extensions.Configuration
{
    public static class EntityConfigurationExtensions
    {
        public static IConfigurationBuilder AddEntities(this IConfigurationBuilder builder) => builder.Add(new EntitySource());
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class FeeServiceCollectionExtensions
    {
        public static IServiceCollection AddFees(this IServiceCollection services) => services.AddHostedService<Watch>();
    }
}

namespace Microsoft.Extensions.Hosting
{
    public static class AppDefaultsExtensions
    {
        public static IHostApplicationBuilder AddAppDefaults(this IHostApplicationBuilder builder) => AddHealth(builder);

        private static IHostApplicationBuilder AddHealth(IHostApplicationBuilder builder)
        {
            builder.Services.AddHealthChecks();
            return builder;
        }
    }
}
