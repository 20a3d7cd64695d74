' Autofac with own services and the package's own classes.
' core: ../../cores/Juki.cs
' reference: ../../stubs/Autofac.cs
Imports Autofac
Imports Juki.Services

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

    Public Class DeskModule
        Inherits Autofac.Module

        Protected Overrides Sub Load(builder As ContainerBuilder)
            builder.RegisterType(Of Desk)().As(Of IDesk)()
            builder.Register(Function(c) New Desk(c.Resolve(Of IOfficeClock)())).As(Of IDesk)()
            builder.RegisterInstance(New OfficeClock()).As(Of IOfficeClock)()
            builder.RegisterAssemblyTypes(GetType(Desk).Assembly).AsImplementedInterfaces()
            builder.RegisterDecorator(Of Desk, IDesk)()
        End Sub
    End Class
End Namespace
