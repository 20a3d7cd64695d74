' Removals in Visual Basic.
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
            services.RemoveAll(Of IOfficeClock)() ' expect: NC4002
            services.RemoveAll(GetType(IResidentRepository)) ' expect: NC4002
            services.Remove(services.First(Function(d) d.ServiceType Is GetType(IOfficeClock))) ' expect: NC4002
            Dim found = services.SingleOrDefault(Function(d) d.ServiceType = GetType(IOfficeClock))
            services.Remove(found) ' expect: NC4002
            services.RemoveAll(Of TimeProvider)()
            services.Remove(services.First(Function(d) d.ServiceType Is GetType(TimeProvider)))
        End Sub
    End Module
End Namespace
