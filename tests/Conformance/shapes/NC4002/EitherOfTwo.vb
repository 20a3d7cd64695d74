' One test or another admits the package's service.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App
Imports System
Imports System.Linq
Imports Juki.Services
Imports Microsoft.Extensions.DependencyInjection

Public Interface IAcmeClock
End Interface

Public Module Startup
    Public Sub InLoop(s As IServiceCollection)
        For Each d In s.ToList()
            If d.ServiceType Is GetType(IAcmeClock) OrElse d.ServiceType Is GetType(IOfficeClock) Then
                s.Remove(d) ' expect: NC4002
            End If
        Next
    End Sub

    Public Sub InPredicate(s As IServiceCollection)
        s.Remove(s.First(Function(d) ' expect: NC4002
                             If d.ServiceType Is GetType(IAcmeClock) OrElse d.ServiceType Is GetType(IOfficeClock) Then
                                 Return True
                             End If
                             Return False
                         End Function))
    End Sub

    Public Sub Spared(s As IServiceCollection)
        For Each d In s.ToList()
            If d.ServiceType Is GetType(IOfficeClock) OrElse d.Lifetime = ServiceLifetime.Scoped Then
                Continue For
            End If
            If d.ServiceType Is GetType(IAcmeClock) Then
                s.Remove(d)
            End If
        Next
    End Sub
End Module
