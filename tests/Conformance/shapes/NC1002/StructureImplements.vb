' A Structure implements a closed interface.
' core: ../../cores/Juki.cs
Imports System
Imports Juki.Services

Namespace Acme.Residents
    Public Structure PaperClock
        Implements IOfficeClock ' expect: NC1002

        Public ReadOnly Property Today As Date
            Get
                Return Date.MinValue
            End Get
        End Property

        Private ReadOnly Property OfficeToday As DateOnly Implements IOfficeClock.Today
            Get
                Return New DateOnly(2026, 4, 1)
            End Get
        End Property
    End Structure
End Namespace
