' core: ../../cores/Kiban.cs, ../../cores/Kawase.cs
' The interface after Implements at a member is in the type's own list, which has the finding.
Imports System
Imports System.Collections.Generic
Imports Kawase
Imports Kiban.Plumbing

Namespace Global.Acme.Explicit
    Class Listed
        Implements IPipe ' expect: NC1002, NC2004

        Public Sub Pump() Implements IPipe.Pump
        End Sub
    End Class

    Class Argument
        Implements IComparer(Of PipeSlot) ' expect: NC2004

        Public Function Compare(left As PipeSlot, right As PipeSlot) As Integer Implements IComparer(Of PipeSlot).Compare ' expect: NC2004, NC2004
            Return 0
        End Function
    End Class

    Class Implied
        Implements IDesk

        Public Sub Open() Implements IDesk.Open
        End Sub

        Public Sub Count() Implements ITill.Count ' expect: NC2004 source the name stands nowhere else
        End Sub
    End Class

    Class Free
        Implements IDisposable

        Public Sub Dispose() Implements IDisposable.Dispose
        End Sub
    End Class
End Namespace
