' The default property of a Visual Basic class is an indexer.
' core: ../../cores/Tsuchi.vb
Imports Tsuchi

Namespace Acme.Notices
    Public Class BlankNotice
        Inherits Notice ' expect: NC1001

        Default Public Overrides ReadOnly Property Line(index As Integer) As String ' expect: NC1003
            Get
                Return ""
            End Get
        End Property
    End Class
End Namespace
