// Where the host hands over its services: in a lambda, in a local function.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Todoke;

namespace Acme.Hosting;

public static class Program
{
    public static IHost Build(string[] args)
    {
        return Host.CreateDefaultBuilder(args)
            .ConfigureServices((context, services) => services.Configure<FilingOptions>(context.Configuration)) // expect: NC4005
            .ConfigureServices(Rest)
            .Build();

        static void Rest(IServiceCollection services)
        {
            services.PostConfigureAll<FilingOptions>(o => o.Strict = false); // expect: NC4005
        }
    }
}
