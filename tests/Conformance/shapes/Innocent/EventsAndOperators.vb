' Custom events, operators, delegates and partial methods of own types beside core objects.
' core: ../../cores/Tsuchi.vb
Imports System
Imports System.Collections.Generic
Imports Tsuchi

Namespace Acme.Notices
    Public Delegate Sub Delivered(notice As Notice)

    Partial Public Class Board
        Private ReadOnly _handlers As New List(Of Delivered)

        Public Custom Event Sent As Delivered
            AddHandler(value As Delivered)
                _handlers.Add(value)
            End AddHandler
            RemoveHandler(value As Delivered)
                _handlers.Remove(value)
            End RemoveHandler
            RaiseEvent(notice As Notice)
                For Each handler In _handlers
                    handler(notice)
                Next
            End RaiseEvent
        End Event

        Public Shared Widening Operator CType(notice As Notice) As Board
            Dim board As New Board()
            board.Pin(notice)
            Return board
        End Operator

        Partial Private Sub Pin(notice As Notice)
        End Sub
    End Class

    Partial Public Class Board
        Private Sub Pin(notice As Notice)
            RaiseEvent Sent(notice)
        End Sub
    End Class
End Namespace
