' A member whose types are those of a constructed base.
' core: ../../cores/Juki.cs
Imports System.Collections.Generic
Imports Juki

Namespace Acme.Residents
    Public MustInherit Class CountingRepository
        Inherits RepositoryBase(Of String, Integer) ' expect: NC1001

        Public Overrides Sub Add(key As Integer, entity As String) ' expect: NC1003
        End Sub

        Protected Overrides Function Load(keys As IReadOnlyList(Of Integer)) As IEnumerable(Of String) ' expect: NC1003
            Return New String() {}
        End Function
    End Class
End Namespace
