' One of several values is registered: one that is not the core's is enough.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App
Imports System
Imports Juki.Services
Imports Microsoft.Extensions.DependencyInjection

Namespace Acme.Hosting
    Public Class AcmeClock
        Implements IOfficeClock ' expect: NC1002
        Public ReadOnly Property Today As DateOnly Implements IOfficeClock.Today
    End Class

    Public Module Startup
        Public Sub Instances(services As IServiceCollection, own As Boolean, given As IOfficeClock)
            services.AddSingleton(Of IOfficeClock)(If(own, New OfficeClock(), DirectCast(New AcmeClock(), IOfficeClock))) ' expect: NC4001
            services.AddSingleton(Of IOfficeClock)(If(own, DirectCast(New AcmeClock(), IOfficeClock), New OfficeClock())) ' expect: NC4001
            services.AddSingleton(Of IOfficeClock)(If(given, New AcmeClock())) ' expect: NC4001
            services.AddSingleton(Of IOfficeClock)(TryCast(CObj(New AcmeClock()), IOfficeClock)) ' expect: NC4001
            Dim either As IOfficeClock = If(own, DirectCast(New AcmeClock(), IOfficeClock), New OfficeClock())
            services.AddSingleton(either) ' expect: NC4001
        End Sub

        Public Sub Factories(services As IServiceCollection, own As Boolean)
            services.AddSingleton(Of IOfficeClock)(Function(p) If(own, DirectCast(New AcmeClock(), IOfficeClock), New OfficeClock())) ' expect: NC4001
            services.AddSingleton(Of IOfficeClock)(Function(p) ' expect: NC4001
                                                       If own Then Return New OfficeClock()
                                                       Return New AcmeClock()
                                                   End Function)
        End Sub

        Public Sub OfTheCore(services As IServiceCollection, own As Boolean, given As OfficeClock)
            services.AddSingleton(Of IOfficeClock)(If(own, New OfficeClock(), given))
            services.AddSingleton(Of IOfficeClock)(If(given, New OfficeClock()))
            services.AddSingleton(Of IOfficeClock)(Function(p) If(own, given, New OfficeClock()))
            Dim either As IOfficeClock = If(own, New OfficeClock(), given)
            services.AddSingleton(either)
        End Sub
    End Module
End Namespace
