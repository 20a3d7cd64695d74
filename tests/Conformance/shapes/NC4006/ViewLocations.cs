// An extension that the package loads lets its own views be found before the package's.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using System.Collections.Generic;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization;
using Todoke;

[assembly: VendorExtension("acme.filing")]

namespace Acme.Filing;

public sealed class Theme : IViewLocationExpander
{
    public void PopulateValues(ViewLocationExpanderContext context)
    {
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations) => viewLocations;
}

public sealed class Module : ITodokeModule
{
    public void Register(IServiceCollection services)
    {
        services.Configure<RazorViewEngineOptions>(razor =>
        {
            razor.ViewLocationExpanders.Add(new Theme()); // expect: NC4006
            razor.ViewLocationFormats.Insert(0, "/Acme/{1}/{0}.cshtml"); // expect: NC4006
            razor.PageViewLocationFormats.Clear(); // expect: NC4006
        });
    }

    public void Build(IApplicationBuilder application)
    {
    }
}
