' A constructed generic interface in Visual Basic.
' core: ../../cores/Juki.cs
Imports Juki.Services

Namespace Acme.Residents
    Public Class WardTable
        Implements ICodeTable(Of Integer) ' expect: NC1002

        Public Function Lookup(key As String) As Integer Implements ICodeTable(Of Integer).Lookup
            Return key.Length
        End Function
    End Class
End Namespace
