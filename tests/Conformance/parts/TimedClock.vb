Imports System
Imports Juki.Services

Namespace Acme.Clocks
    ''' <summary>A clock around another one, which several shapes put before the package's.</summary>
    Public NotInheritable Class TimedClock
        Implements IOfficeClock

        Private ReadOnly _inner As IOfficeClock

        Public Sub New(inner As IOfficeClock)
            _inner = inner
        End Sub

        Public ReadOnly Property Today As DateOnly Implements IOfficeClock.Today
            Get
                Return _inner.Today.AddDays(1)
            End Get
        End Property
    End Class
End Namespace
