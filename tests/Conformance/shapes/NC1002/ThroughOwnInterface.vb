' The own interface extends a closed one and has the finding; the classes and structures behind it have none.
' core: ../../cores/Juki.cs
Imports System
Imports Juki.Services

Namespace Acme.Residents
    Public Interface IWardClock
        Inherits IOfficeClock ' expect: NC1002

        ReadOnly Property Ward As String
    End Interface

    Public Class WardClock
        Implements IWardClock

        Public ReadOnly Property Today As DateOnly Implements IOfficeClock.Today
            Get
                Return Nothing
            End Get
        End Property

        Public ReadOnly Property Ward As String Implements IWardClock.Ward
            Get
                Return "1"
            End Get
        End Property
    End Class

    Public Class NightClock
        Inherits WardClock
    End Class
End Namespace
