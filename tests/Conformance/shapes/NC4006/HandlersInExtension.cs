// An extension that the package loads changes every HTTP client of the host.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using System.Net.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using NoCustomization;
using Todoke;

[assembly: VendorExtension("acme.filing")]

namespace Acme.Filing;

public sealed class Redirect : DelegatingHandler;

public sealed class Filter : IHttpMessageHandlerBuilderFilter
{
    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => next;
}

public sealed class Module : ITodokeModule
{
    public void Register(IServiceCollection services)
    {
        services.ConfigureHttpClientDefaults(builder => builder.AddHttpMessageHandler<Redirect>()); // expect: NC4006
        services.AddSingleton<IHttpMessageHandlerBuilderFilter, Filter>(); // expect: NC4006
        services.AddHttpClient("acme").AddHttpMessageHandler<Redirect>();
    }

    public void Build(Microsoft.AspNetCore.Builder.IApplicationBuilder application)
    {
    }
}
