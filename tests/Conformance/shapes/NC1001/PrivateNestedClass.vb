' A private nested class in a Module.
' core: ../../cores/Juki.cs
Imports Juki

Namespace Acme.Residents
    Public Module Factory
        Public Function Create(number As String) As Resident
            Return New Impl(number)
        End Function

        Private NotInheritable Class Impl
            Inherits Resident ' expect: NC1001

            Public Sub New(number As String)
                MyBase.New(number)
            End Sub
        End Class
    End Module
End Namespace
