' Queries, With blocks and loops over free core types in Visual Basic.
' core: ../../cores/Juki.cs
Imports System.Collections.Generic
Imports System.Linq
Imports Juki

Namespace Acme.Residents
    Public Module Queries
        Public Function Names(all As IEnumerable(Of Resident)) As List(Of String)
            Dim result As New List(Of String)
            For Each name In From r In all Where r.Number <> "" Order By r.DisplayName Select r.DisplayName
                result.Add(name)
            Next
            With Resident.Anonymous()
                .DisplayName &= "x"
                result.Add(.Number)
            End With
            Return result
        End Function
    End Module
End Namespace
