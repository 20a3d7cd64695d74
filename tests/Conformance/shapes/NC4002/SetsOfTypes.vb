' Which services are taken out is said by sets of types and by what is assignable.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App
Imports System
Imports System.Collections.Generic
Imports System.Linq
Imports Juki.Services
Imports Microsoft.Extensions.DependencyInjection

Public Interface IAcmeClock
End Interface

Public Module Startup
    Private ReadOnly Unwanted As New HashSet(Of Type) From {GetType(IOfficeClock), GetType(IDisposable)}
    Private ReadOnly Own As New HashSet(Of Type) From {GetType(IAcmeClock)}

    Public Sub InSet(s As IServiceCollection)
        For Each d In s.Where(Function(x) Unwanted.Contains(x.ServiceType)).ToList()
            s.Remove(d) ' expect: NC4002
        Next
    End Sub

    Public Sub Assignable(s As IServiceCollection)
        For Each d In s.Where(Function(x) GetType(IOfficeClock).IsAssignableFrom(x.ServiceType)).ToList()
            s.Remove(d) ' expect: NC4002
        Next
    End Sub

    Public Sub Free(s As IServiceCollection)
        For Each d In s.Where(Function(x) Own.Contains(x.ServiceType)).ToList()
            s.Remove(d)
        Next
        For Each d In s.Where(Function(x) Not Unwanted.Contains(x.ServiceType) AndAlso x.ServiceType Is GetType(IAcmeClock)).ToList()
            s.Remove(d)
        Next
        For Each d In s.Where(Function(x) GetType(IAcmeClock).IsAssignableFrom(x.ServiceType)).ToList()
            s.Remove(d)
        Next
    End Sub
End Module
