// An extension that the package loads: controllers, endpoints and filters of its own, middleware where the package hands over the builder.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Razor.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization;
using Todoke;

[assembly: VendorExtension("acme.filing")]
[assembly: RazorCompiledItem(typeof(Acme.Filing.Page), "mvc.1.0.view", "/Views/Acme/Index.cshtml")]
[assembly: RazorCompiledItem(typeof(Acme.Filing.Page), "mvc.1.0.view", "/Views/_ViewImports.cshtml")]

namespace Acme.Filing;

public sealed class Page;

public sealed class Stamp : ActionFilterAttribute;

[Stamp]
[Route("acme/filings")]
public sealed class AcmeController : ControllerBase
{
    [HttpGet("{number}")]
    public ActionResult<Receipt> Get(string number) => new Receipt(number);
}

public sealed class Module : ITodokeModule
{
    public void Register(IServiceCollection services)
    {
        services.AddControllers().AddApplicationPart(typeof(Module).Assembly);
        services.Configure<MvcOptions>(mvc => mvc.ModelBindingMessageProvider.SetMissingBindRequiredValueAccessor(_ => "?"));
        services.AddHttpContextAccessor();
    }

    public void Build(IApplicationBuilder application)
    {
        application.Use(async (context, next) => await next(context));
        application.Map("/acme", own => own.Run(context => context.Response.WriteAsync("acme")));
    }
}
