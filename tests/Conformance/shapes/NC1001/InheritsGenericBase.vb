' A generic closed base in Visual Basic, with its abstract member.
' core: ../../cores/Juki.cs
Imports Juki

Namespace Acme.Residents
    Public NotInheritable Class Ward
    End Class

    Public NotInheritable Class WardRepository
        Inherits RepositoryBase(Of Ward, Integer) ' expect: NC1001

        Public Overrides Function [Get](key As Integer) As Ward
            Return New Ward()
        End Function
    End Class
End Namespace
