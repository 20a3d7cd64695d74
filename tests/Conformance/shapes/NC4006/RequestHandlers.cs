// Handlers of the package's requests: MediatR finds them by scanning, so that the declaration is the finding.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/MediatR.cs
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using MediatR;
using Todoke;

namespace Acme.Filing;

public sealed class Accept : IRequestHandler<AcceptFiling, Receipt> // expect: NC4006
{
    public Task<Receipt> Handle(AcceptFiling request, CancellationToken cancellationToken) => Task.FromResult(new Receipt("A"));
}

public sealed class Many :
    IRequestHandler<CloseDesk>, // expect: NC4006
    IStreamRequestHandler<ListFilings, Receipt>, // expect: NC4006
    IDisposable
{
    public Task Handle(CloseDesk request, CancellationToken cancellationToken) => Task.CompletedTask;

    public IAsyncEnumerable<Receipt> Handle(ListFilings request, CancellationToken cancellationToken) => throw new NotSupportedException();

    public void Dispose()
    {
    }
}

public static class Outer
{
    internal record Inner : IRequestHandler<CloseDesk> // expect: NC4006
    {
        Task IRequestHandler<CloseDesk>.Handle(CloseDesk request, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
