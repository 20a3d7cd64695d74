' A table of own services and of the package's with its own implementations.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App
Imports Juki.Services
Imports Microsoft.Extensions.DependencyInjection

Namespace Acme.Hosting
    Public Interface IDesk
        Function Serve(number As String) As String
    End Interface

    Public Class Desk
        Implements IDesk

        Private ReadOnly _repository As IResidentRepository

        Public Sub New(repository As IResidentRepository)
            _repository = repository
        End Sub

        Public Function Serve(number As String) As String Implements IDesk.Serve
            Return _repository.Find(number).Number
        End Function
    End Class

    Public Module Startup
        Private ReadOnly s_own As ServiceDescriptor() = {ServiceDescriptor.Scoped(Of IDesk, Desk)(), ServiceDescriptor.Scoped(Of IOfficeClock, OfficeClock)()}

        Public Sub Configure(services As IServiceCollection)
            For Each descriptor In s_own
                services.Add(descriptor)
            Next
            For Each implementation In {GetType(OfficeClock)}
                services.AddTransient(GetType(IOfficeClock), implementation)
            Next
        End Sub
    End Module
End Namespace
