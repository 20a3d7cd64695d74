' Shared members, operators and nested types of an own class that holds core objects.
' core: ../../cores/Tsuchi.vb
Imports System.Collections.Generic
Imports Tsuchi

Namespace Acme.Notices
    Public Class Batch
        Public Shared ReadOnly Empty As New Batch()

        Private ReadOnly _letters As New List(Of Notice)

        Public Shared Operator +(left As Batch, right As Notice) As Batch
            left._letters.Add(right)
            Return left
        End Operator

        Public Class Size
            Public Property Width As Integer
        End Class
    End Class
End Namespace
