' Autofac in Visual Basic: types, delegates, instances, scanning.
' core: ../../cores/Juki.cs
' reference: ../../stubs/Autofac.cs
' with: ../../parts/AcmeClock.vb
' expect-in ../../parts/AcmeClock.vb: NC1002
Imports Acme.Clocks
Imports Autofac
Imports Juki.Services

Namespace Acme.Hosting
    Public Class ClockModule
        Inherits Autofac.Module

        Protected Overrides Sub Load(builder As ContainerBuilder)
            builder.RegisterType(Of AcmeClock)().As(Of IOfficeClock)() ' expect: NC4001
            builder.RegisterType(GetType(AcmeClock)).As(GetType(IOfficeClock)) ' expect: NC4001
            builder.Register(Function(c) New AcmeClock()).As(Of IOfficeClock)() ' expect: NC4001
            builder.RegisterInstance(New AcmeClock()).As(Of IOfficeClock)() ' expect: NC4001
            builder.RegisterType(Of AcmeClock)().AsImplementedInterfaces() ' expect: NC4001
            builder.RegisterAssemblyTypes(GetType(AcmeClock).Assembly).AsImplementedInterfaces() ' expect: NC4001
            builder.RegisterType(Of OfficeClock)().As(Of IOfficeClock)()
            builder.RegisterInstance(New OfficeClock()).As(Of IOfficeClock)()
            builder.RegisterType(Of AcmeClock)()
        End Sub
    End Class
End Namespace
