' A publicized core in Visual Basic: an internal class nested in a public one.
' core: ../../cores/Kiban.cs
' options: publicize=true
Imports Kiban

Namespace Acme.Platforms
    Public Class Door
        Public Function Open() As String
            Return Platform.Vault.Key ' expect: NC2003 binary
        End Function

        Public Function Count() As Integer
            Platform.Hidden() ' expect: NC2003 binary
            Return Platform.Secret ' expect: NC2003 binary
        End Function
    End Class
End Namespace
