// A mediator of one's own whose interfaces have the names of MediatR's.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using System.Threading.Tasks;
using Todoke;

namespace Acme.Filing;

public interface IRequestHandler<TRequest, TResponse>
{
    Task<TResponse> Handle(TRequest request);
}

public interface IPipelineBehavior<TRequest>;

public sealed class Accept : IRequestHandler<AcceptFiling, Receipt>, IPipelineBehavior<AcceptFiling>
{
    public Task<Receipt> Handle(AcceptFiling request) => Task.FromResult(new Receipt(request.Number));
}
