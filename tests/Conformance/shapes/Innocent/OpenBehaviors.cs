// Behaviours for any request in a host of the vendor's own: no core is in sight, whatever the host runs.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/MediatR.cs
using System.Threading;
using System.Threading.Tasks;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Todoke;

namespace Acme.Hosting;

public interface IAcmeRequest;

public sealed class Traced<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse>
{
    public Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken) => next();
}

public sealed class Checked<TRequest> : IPipelineBehavior<TRequest, Receipt>
    where TRequest : IAcmeRequest
{
    public Task<Receipt> Handle(TRequest request, RequestHandlerDelegate<Receipt> next, CancellationToken cancellationToken) => next();
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(Traced<,>));
        services.AddMediatR(mediator => mediator.RegisterServicesFromAssemblyContaining<Receipt>().AddOpenBehavior(typeof(Traced<,>)));
    }
}
