' A generic base of the vendor's, closed over the package's request, and a constrained behaviour, in Visual Basic.
' core: ../../cores/Todoke.cs
' reference: framework:Microsoft.AspNetCore.App, ../../stubs/MediatR.cs
Imports System.Threading
Imports System.Threading.Tasks
Imports MediatR
Imports Todoke

Namespace Acme.Filing
    Public MustInherit Class HandlerBase(Of TRequest As IRequest(Of TResponse), TResponse)
        Implements IRequestHandler(Of TRequest, TResponse)

        Public MustOverride Function Handle(request As TRequest, cancellationToken As CancellationToken) As Task(Of TResponse) Implements IRequestHandler(Of TRequest, TResponse).Handle
    End Class

    Public Class Accept
        Inherits HandlerBase(Of AcceptFiling, Receipt) ' expect: NC4006

        Public Overrides Function Handle(request As AcceptFiling, cancellationToken As CancellationToken) As Task(Of Receipt)
            Return Task.FromResult(New Receipt("A"))
        End Function
    End Class

    Public Class Traced(Of TRequest As IFilingRequest, TResponse)
        Implements IPipelineBehavior(Of TRequest, TResponse) ' expect: NC4006

        Public Function Handle(request As TRequest, [next] As RequestHandlerDelegate(Of TResponse), cancellationToken As CancellationToken) As Task(Of TResponse) Implements IPipelineBehavior(Of TRequest, TResponse).Handle
            Return [next]()
        End Function
    End Class
End Namespace
