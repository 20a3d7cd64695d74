' Loops and helpers that remove, in Visual Basic.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App
Imports System
Imports System.Linq
Imports Juki.Services
Imports Microsoft.Extensions.DependencyInjection
Imports Microsoft.Extensions.DependencyInjection.Extensions

Namespace Acme.Hosting
    Public Module Startup
        Public Sub Configure(services As IServiceCollection)
            For Each descriptor In services.Where(Function(d) d.ServiceType Is GetType(IOfficeClock)).ToList()
                services.Remove(descriptor) ' expect: NC4002
            Next
            For i = services.Count - 1 To 0 Step -1
                If services(i).ServiceType Is GetType(IResidentRepository) Then services.RemoveAt(i) ' expect: NC4002
            Next
            Without(Of IOfficeClock)(services) ' expect: NC4002
            Without(Of TimeProvider)(services)
        End Sub

        Private Sub Without(Of TService)(services As IServiceCollection)
            services.RemoveAll(Of TService)()
        End Sub
    End Module
End Namespace
