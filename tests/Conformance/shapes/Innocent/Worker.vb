' The same in Visual Basic.
' core: ../../cores/Tsuchi.vb
' reference: framework:Microsoft.AspNetCore.App
Imports System.Threading
Imports System.Threading.Tasks
Imports Microsoft.Extensions.DependencyInjection
Imports Microsoft.Extensions.Hosting
Imports Tsuchi

Namespace Acme.Jobs
    Public Class Nightly
        Inherits BackgroundService

        Private ReadOnly _scopes As IServiceScopeFactory

        Public Sub New(scopes As IServiceScopeFactory)
            _scopes = scopes
        End Sub

        Protected Overrides Async Function ExecuteAsync(stoppingToken As CancellationToken) As Task
            Using scope = _scopes.CreateScope()
                scope.ServiceProvider.GetRequiredService(Of INoticeSender)().Send(Notice.Blank())
            End Using
            Await Task.Yield()
        End Function
    End Class
End Namespace
