// An own middleware and an own filter attribute around calls of core services.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System.Threading.Tasks;
using Juki.Services;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Acme.Web;

public sealed class ClockMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, IOfficeClock clock)
    {
        context.Items["today"] = clock.Today;
        await next(context);
    }
}

public sealed class DeskAttribute : ActionFilterAttribute
{
    public override void OnActionExecuting(ActionExecutingContext context) => base.OnActionExecuting(context);
}
