// An extension that the package loads puts behaviours around every request of the package.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/MediatR.cs
using System.Threading;
using System.Threading.Tasks;
using MediatR;
using MediatR.Pipeline;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization;
using Todoke;

[assembly: VendorExtension("acme.filing")]

namespace Acme.Filing;

public sealed class Traced<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse>
{
    public Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken) => next();
}

public sealed class First<TRequest> : IRequestPreProcessor<TRequest>
{
    public Task Process(TRequest request, CancellationToken cancellationToken) => Task.CompletedTask;
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(Traced<,>)); // expect: NC4006
        services.AddMediatR(mediator => mediator // expect: NC4006, NC4006
            .RegisterServicesFromAssemblyContaining<FeeQuery>()
            .AddOpenBehavior(typeof(Traced<,>))
            .AddOpenRequestPreProcessor(typeof(First<>)));
    }
}
