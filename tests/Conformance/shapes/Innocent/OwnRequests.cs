// Requests of one's own that answer with the package's types, the package's requests sent, its events observed, and those it leaves to vendors answered.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/MediatR.cs
using System.Threading;
using System.Threading.Tasks;
using MediatR;
using MediatR.Pipeline;
using Microsoft.Extensions.DependencyInjection;
using Todoke;

namespace Acme.Filing;

public sealed record FindReceipt(AcceptFiling Filing) : IRequest<Receipt>;

public sealed class Find(ISender sender) : IRequestHandler<FindReceipt, Receipt>, IPipelineBehavior<FindReceipt, Receipt>
{
    public Task<Receipt> Handle(FindReceipt request, CancellationToken cancellationToken) => sender.Send(request.Filing, cancellationToken);

    public Task<Receipt> Handle(FindReceipt request, RequestHandlerDelegate<Receipt> next, CancellationToken cancellationToken) => next();
}

public sealed class Listen : INotificationHandler<FilingAccepted>
{
    public Task Handle(FilingAccepted notification, CancellationToken cancellationToken) => Task.CompletedTask;
}

public sealed class Fee : IRequestHandler<FeeQuery, decimal>, IRequestPostProcessor<FeeQuery, decimal>
{
    public Task<decimal> Handle(FeeQuery request, CancellationToken cancellationToken) => Task.FromResult(300m);

    public Task Process(FeeQuery request, decimal response, CancellationToken cancellationToken) => Task.CompletedTask;
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddTransient<IRequestHandler<FindReceipt, Receipt>, Find>();
        services.AddTransient<INotificationHandler<FilingAccepted>, Listen>();
        services.AddTransient<IRequestHandler<AcceptFiling, Receipt>, AcceptFilingHandler>();
    }
}
