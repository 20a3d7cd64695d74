' Autofac's decorators in Visual Basic.
' core: ../../cores/Juki.cs
' reference: ../../stubs/Autofac.cs
' with: ../../parts/TimedClock.vb
' expect-in ../../parts/TimedClock.vb: NC1002
Imports Acme.Clocks
Imports Autofac
Imports Juki.Services

Namespace Acme.Hosting
    Public Module Registration
        Public Sub Fill(builder As ContainerBuilder)
            builder.RegisterDecorator(Of TimedClock, IOfficeClock)() ' expect: NC4003
            builder.RegisterDecorator(GetType(TimedClock), GetType(IOfficeClock)) ' expect: NC4003
            builder.RegisterDecorator(Of Object, Object)()
        End Sub
    End Module
End Namespace
