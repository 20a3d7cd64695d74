Imports System
Imports Juki.Services

Namespace Acme.Clocks
    ''' <summary>The vendor's clock, which several shapes register.</summary>
    Public NotInheritable Class AcmeClock
        Implements IOfficeClock

        Public ReadOnly Property Today As DateOnly Implements IOfficeClock.Today
            Get
                Return New DateOnly(2026, 4, 1)
            End Get
        End Property
    End Class
End Namespace
