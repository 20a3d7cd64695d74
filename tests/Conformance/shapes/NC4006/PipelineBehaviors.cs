// Behaviours around the package's requests.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/MediatR.cs
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using MediatR;
using Todoke;

namespace Acme.Filing;

public sealed class Timed : IPipelineBehavior<AcceptFiling, Receipt> // expect: NC4006
{
    public Task<Receipt> Handle(AcceptFiling request, RequestHandlerDelegate<Receipt> next, CancellationToken cancellationToken) => next();
}

public sealed class Counted : IStreamPipelineBehavior<ListFilings, Receipt> // expect: NC4006
{
    public IAsyncEnumerable<Receipt> Handle(ListFilings request, StreamHandlerDelegate<Receipt> next, CancellationToken cancellationToken) => next();
}

public sealed class AnyResponse<TResponse> : IPipelineBehavior<AcceptFiling, TResponse> // expect: NC4006
{
    public Task<TResponse> Handle(AcceptFiling request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken) => next();
}
