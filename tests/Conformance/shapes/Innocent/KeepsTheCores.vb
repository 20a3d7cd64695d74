' Takes out its own services and keeps the core's, in Visual Basic.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App
Imports System.Linq
Imports Juki.Services
Imports Microsoft.Extensions.DependencyInjection

Public Module Startup
    Public Sub NotThis(s As IServiceCollection)
        For Each d In s.Where(Function(x) x.ServiceType IsNot GetType(IOfficeClock)).ToList()
            s.Remove(d)
        Next
    End Sub

    Public Sub NotThisAndScoped(s As IServiceCollection)
        For Each d In s.Where(Function(x) x.ServiceType IsNot GetType(IOfficeClock) AndAlso x.Lifetime = ServiceLifetime.Scoped).ToList()
            s.Remove(d)
        Next
    End Sub

    Public Sub Queried(s As IServiceCollection)
        Dim others = (From x In s Where x.ServiceType IsNot GetType(IOfficeClock)).ToList()
        For Each d In others
            s.Remove(d)
        Next
    End Sub

    Public Sub Negated(s As IServiceCollection)
        For Each d In s.Where(Function(x) Not x.ServiceType Is GetType(IOfficeClock)).ToList()
            s.Remove(d)
        Next
    End Sub
End Module
