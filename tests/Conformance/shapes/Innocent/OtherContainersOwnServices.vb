' Other containers with own services and the package's own classes.
' core: ../../cores/Juki.cs
' reference: ../../stubs/SimpleInjector.cs, ../../stubs/Unity.Abstractions.cs, ../../stubs/Ninject.cs
Imports Juki.Services
Imports Unity

Namespace Acme.Hosting
    Public Interface IDesk
        ReadOnly Property Clock As IOfficeClock
    End Interface

    Public Class Desk
        Implements IDesk

        Public Sub New(clock As IOfficeClock)
            Me.Clock = clock
        End Sub

        Public ReadOnly Property Clock As IOfficeClock Implements IDesk.Clock
    End Class

    Public Module Registration
        Public Sub Fill(container As SimpleInjector.Container, unity As IUnityContainer, kernel As Ninject.StandardKernel)
            container.Register(Of IDesk, Desk)()
            container.Register(Of IOfficeClock, OfficeClock)()
            unity.RegisterType(Of IDesk, Desk)()
            unity.RegisterInstance(Of IOfficeClock)(New OfficeClock())
            kernel.Bind(Of IDesk)().To(Of Desk)()
            kernel.Bind(Of IOfficeClock)().To(Of OfficeClock)()
        End Sub
    End Module
End Namespace
