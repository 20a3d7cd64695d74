using System;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Juki.Services;

namespace Acme.Hosting
{
    public class Settings
    {
        public string Number { get; set; } = "";

        public CertificateService? Certificates { get; set; }
    }

    public static class Startup
    {
        public static void Bind(IConfiguration configuration, Settings settings) => configuration.Bind(settings);

        public static CertificateService? Get(IConfiguration configuration) => configuration.Get<CertificateService>();

        public static IServiceCollection Configure(IServiceCollection services, IConfiguration configuration) => services.Configure<Settings>(configuration);

        public static RouteHandlerBuilder Map(IEndpointRouteBuilder endpoints, Func<string, CertificateService, string> handler) => endpoints.MapGet("/x", handler);
    }
}
