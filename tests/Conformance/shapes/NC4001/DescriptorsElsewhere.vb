' Descriptors in fields, returned, yielded, in loops.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App
' with: ../../parts/AcmeClock.vb
' expect-in ../../parts/AcmeClock.vb: NC1002
Imports System.Collections.Generic
Imports Acme.Clocks
Imports Juki.Services
Imports Microsoft.Extensions.DependencyInjection
Imports Microsoft.Extensions.DependencyInjection.Extensions

Namespace Acme.Hosting
    Public Class Startup
        Private Shared ReadOnly s_own As ServiceDescriptor = ServiceDescriptor.Singleton(Of IOfficeClock, AcmeClock)()
        Private Shared ReadOnly s_table As ServiceDescriptor() = {ServiceDescriptor.Scoped(Of IOfficeClock, AcmeClock)()}

        Public Sub Configure(services As IServiceCollection)
            services.Add(s_own) ' expect: NC4001
            services.Replace(Made()) ' expect: NC4001
            For Each descriptor In s_table
                services.Add(descriptor) ' expect: NC4001
            Next
            services.Add(Yielded()) ' expect: NC4001
            services.Add(OfTheCore())
        End Sub

        Private Function Made() As ServiceDescriptor
            Return New ServiceDescriptor(GetType(IOfficeClock), GetType(AcmeClock), ServiceLifetime.Transient)
        End Function

        Private Iterator Function Yielded() As IEnumerable(Of ServiceDescriptor)
            Yield ServiceDescriptor.Singleton(Of IOfficeClock, AcmeClock)()
        End Function

        Private Function OfTheCore() As ServiceDescriptor
            Return ServiceDescriptor.Singleton(Of IOfficeClock, OfficeClock)()
        End Function
    End Class
End Namespace
