' Own services and those of the framework may be taken out.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App
Imports System
Imports System.Linq
Imports Juki.Plugins
Imports Juki.Services
Imports Microsoft.Extensions.DependencyInjection
Imports Microsoft.Extensions.DependencyInjection.Extensions

Namespace Acme.Hosting
    Public Interface IDesk
        ReadOnly Property Clock As IOfficeClock
    End Interface

    Public Module Startup
        Public Sub Configure(services As IServiceCollection)
            services.RemoveAll(Of IDesk)()
            services.RemoveAll(GetType(IDesk))
            services.RemoveAll(Of IMoveCheck)()
            services.Remove(services.First(Function(d) d.ServiceType Is GetType(IDesk)))
            If services.Any(Function(d) d.ServiceType Is GetType(IOfficeClock)) Then services.RemoveAll(Of TimeProvider)()
            For i = services.Count - 1 To 0 Step -1
                If services(i).ServiceType Is GetType(IDesk) Then services.RemoveAt(i)
            Next
        End Sub
    End Module
End Namespace
