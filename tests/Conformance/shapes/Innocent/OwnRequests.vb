' Requests of one's own, an observed event, and a request that the package leaves to vendors, in Visual Basic.
' core: ../../cores/Todoke.cs
' reference: framework:Microsoft.AspNetCore.App, ../../stubs/MediatR.cs
Imports System.Threading
Imports System.Threading.Tasks
Imports MediatR
Imports Todoke

Namespace Acme.Filing
    Public Class FindReceipt
        Implements IRequest(Of Receipt)
    End Class

    Public Class Find
        Implements IRequestHandler(Of FindReceipt, Receipt)

        Public Function Handle(request As FindReceipt, cancellationToken As CancellationToken) As Task(Of Receipt) Implements IRequestHandler(Of FindReceipt, Receipt).Handle
            Return Task.FromResult(New Receipt("A"))
        End Function
    End Class

    Public Class Listen
        Implements INotificationHandler(Of FilingAccepted)

        Public Function Handle(notification As FilingAccepted, cancellationToken As CancellationToken) As Task Implements INotificationHandler(Of FilingAccepted).Handle
            Return Task.CompletedTask
        End Function
    End Class

    Public Class Fee
        Implements IRequestHandler(Of FeeQuery, Decimal)

        Public Function Handle(request As FeeQuery, cancellationToken As CancellationToken) As Task(Of Decimal) Implements IRequestHandler(Of FeeQuery, Decimal).Handle
            Return Task.FromResult(300D)
        End Function
    End Class
End Namespace
