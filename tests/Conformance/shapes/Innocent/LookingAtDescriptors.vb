' Looking at what is registered changes nothing.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App
Imports System.Linq
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
        Public Function Shows(services As IServiceCollection) As Integer
            If Not services.Any(Function(d) d.ServiceType Is GetType(IOfficeClock)) Then Return 0
            For Each descriptor In services.Where(Function(d) d.ServiceType Is GetType(IOfficeClock)).ToList()
                If descriptor.ImplementationType Is GetType(OfficeClock) Then Return 1
            Next
            Return services.Where(Function(d) d.ServiceType Is GetType(IDesk)).Count()
        End Function
    End Module
End Namespace
