// A web application of the vendor's own: its pipeline is its own, whatever assemblies of the package it uses.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using System.Collections.Generic;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection;
using Todoke;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddTransient<IStartupFilter, Watch>();
builder.Services.AddControllersWithViews(mvc =>
{
    mvc.Filters.Add<Stamp>();
    mvc.Filters.Add(new Stamp());
    mvc.Conventions.Add(new Prefix());
});
builder.Services.Configure<RazorViewEngineOptions>(razor => razor.ViewLocationFormats.Add("/Acme/{0}.cshtml"));
builder.Services.AddSingleton<FilingDesk>();
var app = builder.Build();
app.UseMiddleware<Middleware>();
app.MapControllers();
app.Run();

internal sealed class Middleware(Microsoft.AspNetCore.Http.RequestDelegate next)
{
    public System.Threading.Tasks.Task InvokeAsync(Microsoft.AspNetCore.Http.HttpContext context) => next(context);
}

internal sealed class Stamp : ActionFilterAttribute;

internal sealed class Prefix : IApplicationModelConvention
{
    public void Apply(ApplicationModel application)
    {
        foreach (var controller in application.Controllers)
            controller.ControllerName = "acme-" + controller.ControllerName;
    }
}

internal sealed class Watch : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => next;
}
