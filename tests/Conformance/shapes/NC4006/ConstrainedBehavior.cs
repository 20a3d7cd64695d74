// A behaviour for any request that only the package's requests satisfy.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/MediatR.cs
using System.Threading;
using System.Threading.Tasks;
using MediatR;
using MediatR.Pipeline;
using Todoke;

namespace Acme.Filing;

public sealed class Traced<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse> // expect: NC4006
    where TRequest : IFilingRequest
{
    public Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken) => next();
}

public sealed class First<TRequest> : IRequestPreProcessor<TRequest> // expect: NC4006
    where TRequest : AcceptFiling
{
    public Task Process(TRequest request, CancellationToken cancellationToken) => Task.CompletedTask;
}
