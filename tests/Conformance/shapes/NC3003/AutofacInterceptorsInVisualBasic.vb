' Autofac proxies what is registered before interceptors are switched on.
' core: ../../cores/Juki.cs
' reference: ../../stubs/Autofac.cs, ../../stubs/Autofac.Extras.DynamicProxy.cs
Imports Autofac
Imports Autofac.Extras.DynamicProxy
Imports Juki.Services

Namespace Acme.Proxies
    Public Interface IOwnStore
        ReadOnly Property Name As String
    End Interface

    Public Class OwnStore
        Implements IOwnStore

        Public ReadOnly Property Name As String Implements IOwnStore.Name
            Get
                Return "own"
            End Get
        End Property
    End Class

    Public Module Registrations
        Public Sub Fill(builder As ContainerBuilder)
            builder.RegisterType(Of OfficeClock)().As(Of IOfficeClock)().EnableInterfaceInterceptors() ' expect: NC3003
            builder.RegisterType(Of CertificateService)().EnableClassInterceptors() ' expect: NC3003
            builder.RegisterType(Of OwnStore)().As(Of IOwnStore)().EnableInterfaceInterceptors()
        End Sub
    End Module
End Namespace
