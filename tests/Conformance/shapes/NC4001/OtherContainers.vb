' Other containers in Visual Basic.
' core: ../../cores/Juki.cs
' reference: ../../stubs/Lamar.cs, ../../stubs/SimpleInjector.cs, ../../stubs/Unity.Abstractions.cs, ../../stubs/Ninject.cs
' with: ../../parts/AcmeClock.vb
' expect-in ../../parts/AcmeClock.vb: NC1002
Imports Acme.Clocks
Imports Juki.Services
Imports Unity

Namespace Acme.Hosting
    Public Class AcmeRegistry
        Inherits Lamar.ServiceRegistry

        Public Sub New()
            Me.For(Of IOfficeClock)().Use(Of AcmeClock)() ' expect: NC4001
            Me.For(Of IOfficeClock)().Use(Of OfficeClock)()
        End Sub
    End Class

    Public Module Registration
        Public Sub Fill(container As SimpleInjector.Container, unity As IUnityContainer, kernel As Ninject.StandardKernel)
            container.Register(Of IOfficeClock, AcmeClock)() ' expect: NC4001
            container.Register(GetType(IOfficeClock), GetType(AcmeClock)) ' expect: NC4001
            unity.RegisterType(Of IOfficeClock, AcmeClock)() ' expect: NC4001
            kernel.Bind(Of IOfficeClock)().To(Of AcmeClock)() ' expect: NC4001
            container.Register(Of IOfficeClock, OfficeClock)()
            unity.RegisterType(Of AcmeClock)()
            kernel.Bind(Of AcmeClock)().ToSelf()
        End Sub
    End Module
End Namespace
