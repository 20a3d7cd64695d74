' Scrutor before own services.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App, ../../stubs/Scrutor.cs
Imports Juki.Services
Imports Microsoft.Extensions.DependencyInjection

Namespace Acme.Hosting
    Public Interface IDesk
        ReadOnly Property Clock As IOfficeClock
    End Interface

    Public Class CountedDesk
        Implements IDesk

        Private ReadOnly _inner As IDesk

        Public Sub New(inner As IDesk)
            _inner = inner
        End Sub

        Public ReadOnly Property Clock As IOfficeClock Implements IDesk.Clock
            Get
                Return _inner.Clock
            End Get
        End Property
    End Class

    Public Module Startup
        Public Sub Configure(services As IServiceCollection)
            services.Decorate(Of IDesk, CountedDesk)()
            services.Decorate(GetType(IDesk), GetType(CountedDesk))
            services.Decorate(Of IDesk)(Function(inner As IDesk) New CountedDesk(inner))
        End Sub
    End Module
End Namespace
