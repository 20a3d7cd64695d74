' Handlers of the package's requests, and behaviours around them, in Visual Basic.
' core: ../../cores/Todoke.cs
' reference: framework:Microsoft.AspNetCore.App, ../../stubs/MediatR.cs
Imports System.Threading
Imports System.Threading.Tasks
Imports MediatR
Imports MediatR.Pipeline
Imports Todoke

Namespace Acme.Filing
    Public Class Accept
        Implements IRequestHandler(Of AcceptFiling, Receipt) ' expect: NC4006

        Public Function Handle(request As AcceptFiling, cancellationToken As CancellationToken) As Task(Of Receipt) Implements IRequestHandler(Of AcceptFiling, Receipt).Handle
            Return Task.FromResult(New Receipt("A"))
        End Function
    End Class

    Public Class Timed
        Implements IPipelineBehavior(Of AcceptFiling, Receipt) ' expect: NC4006

        Public Function Handle(request As AcceptFiling, [next] As RequestHandlerDelegate(Of Receipt), cancellationToken As CancellationToken) As Task(Of Receipt) Implements IPipelineBehavior(Of AcceptFiling, Receipt).Handle
            Return [next]()
        End Function
    End Class

    Public Class Before
        Implements IRequestPreProcessor(Of AcceptFiling) ' expect: NC4006

        Public Function Process(request As AcceptFiling, cancellationToken As CancellationToken) As Task Implements IRequestPreProcessor(Of AcceptFiling).Process
            Return Task.CompletedTask
        End Function
    End Class
End Namespace
