// Behaviours for any request, registered for the package's.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/MediatR.cs
using System.Threading;
using System.Threading.Tasks;
using MediatR;
using MediatR.Pipeline;
using Microsoft.Extensions.DependencyInjection;
using Todoke;

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
        services.AddTransient<IPipelineBehavior<AcceptFiling, Receipt>, Traced<AcceptFiling, Receipt>>(); // expect: NC4006
        services.AddTransient(typeof(IRequestPreProcessor<AcceptFiling>), typeof(First<AcceptFiling>)); // expect: NC4006
        services.AddMediatR(mediator => mediator // expect: NC4006, NC4006, NC4006, NC4006
            .RegisterServicesFromAssemblyContaining<FeeQuery>()
            .AddBehavior<IPipelineBehavior<AcceptFiling, Receipt>, Traced<AcceptFiling, Receipt>>()
            .AddBehavior<Traced<AcceptFiling, Receipt>>()
            .AddBehavior(typeof(Traced<AcceptFiling, Receipt>))
            .AddBehavior<Traced<FeeQuery, decimal>>()
            .AddRequestPreProcessor<IRequestPreProcessor<AcceptFiling>, First<AcceptFiling>>()
            .AddOpenBehavior(typeof(Traced<,>)));
    }
}
