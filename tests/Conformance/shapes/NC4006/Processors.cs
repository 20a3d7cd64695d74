// What runs before and after the package's requests, and when they fail.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/MediatR.cs
using System;
using System.Threading;
using System.Threading.Tasks;
using MediatR.Pipeline;
using Todoke;

namespace Acme.Filing;

public sealed class Before : IRequestPreProcessor<AcceptFiling> // expect: NC4006
{
    public Task Process(AcceptFiling request, CancellationToken cancellationToken) => Task.CompletedTask;
}

public sealed class After : IRequestPostProcessor<AcceptFiling, Receipt> // expect: NC4006
{
    public Task Process(AcceptFiling request, Receipt response, CancellationToken cancellationToken) => Task.CompletedTask;
}

public sealed class Rescue : IRequestExceptionHandler<AcceptFiling, Receipt, InvalidOperationException> // expect: NC4006
{
    public Task Handle(AcceptFiling request, InvalidOperationException exception, RequestExceptionHandlerState<Receipt> state, CancellationToken cancellationToken)
    {
        state.SetHandled(new Receipt("0"));
        return Task.CompletedTask;
    }
}

public sealed class Noted : IRequestExceptionAction<CloseDesk, Exception> // expect: NC4006
{
    public Task Execute(CloseDesk request, Exception exception, CancellationToken cancellationToken) => Task.CompletedTask;
}
