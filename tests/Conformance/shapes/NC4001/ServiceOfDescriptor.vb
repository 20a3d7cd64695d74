' The service is that of a descriptor that was looked for: found, it is registered anew, for what it was found by.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App
Imports System
Imports System.Linq
Imports Juki.Services
Imports Microsoft.Extensions.DependencyInjection
Imports Microsoft.Extensions.DependencyInjection.Extensions

Public Class AcmeClock
    Implements IOfficeClock ' expect: NC1002

    Public ReadOnly Property Today As DateOnly Implements IOfficeClock.Today
        Get
            Return Nothing
        End Get
    End Property
End Class

Public Interface IAcmeClock
End Interface

Public Class AcmeOwnClock
    Implements IAcmeClock
End Class

Public Module Startup
    Public Sub InItsPlace(services As IServiceCollection)
        Dim old = services.First(Function(d) d.ServiceType Is GetType(IOfficeClock))
        services(services.IndexOf(old)) = ServiceDescriptor.Singleton(old.ServiceType, GetType(AcmeClock)) ' expect: NC4001
    End Sub

    Public Sub InLoop(services As IServiceCollection)
        For i = 0 To services.Count - 1
            If services(i).ServiceType Is GetType(IOfficeClock) Then
                services(i) = New ServiceDescriptor(services(i).ServiceType, GetType(AcmeClock), services(i).Lifetime) ' expect: NC4001
            End If
        Next
    End Sub

    Public Sub OtherLifetime(services As IServiceCollection)
        Dim old = services.First(Function(d) d.ServiceType Is GetType(IOfficeClock))
        services.Replace(New ServiceDescriptor(old.ServiceType, old.ImplementationType, ServiceLifetime.Scoped))
        services.Replace(New ServiceDescriptor(old.ServiceType, GetType(OfficeClock), ServiceLifetime.Scoped))
    End Sub

    Public Sub Own(services As IServiceCollection)
        Dim old = services.First(Function(d) d.ServiceType Is GetType(IAcmeClock))
        services(services.IndexOf(old)) = ServiceDescriptor.Singleton(old.ServiceType, GetType(AcmeOwnClock))
    End Sub
End Module
