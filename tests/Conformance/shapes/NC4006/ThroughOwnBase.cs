// Bases of the vendor's that are generic over the request: the class that names the package's request is the finding, once.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/MediatR.cs
using System.Threading;
using System.Threading.Tasks;
using MediatR;
using Todoke;

namespace Acme.Filing;

public abstract class HandlerBase<TRequest, TResponse> : IRequestHandler<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    public abstract Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken);
}

public class Accept : HandlerBase<AcceptFiling, Receipt> // expect: NC4006
{
    public override Task<Receipt> Handle(AcceptFiling request, CancellationToken cancellationToken) => Task.FromResult(new Receipt("A"));
}

public sealed class AcceptAgain : Accept;

public interface IAcceptHandler : IRequestHandler<AcceptFiling, Receipt>; // expect: NC4006

public sealed class AcceptByContract : IAcceptHandler
{
    public Task<Receipt> Handle(AcceptFiling request, CancellationToken cancellationToken) => Task.FromResult(new Receipt("A"));
}

public interface IHandles<TRequest> : IRequestHandler<TRequest>
    where TRequest : IRequest;

public sealed class Close : IHandles<CloseDesk> // expect: NC4006
{
    public Task Handle(CloseDesk request, CancellationToken cancellationToken) => Task.CompletedTask;
}
