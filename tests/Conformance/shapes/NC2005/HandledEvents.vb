' WithEvents and Handles subscribe to public events of a core object.
' core: ../../cores/Tsuchi.vb
Imports System
Imports Tsuchi

Namespace Acme.Notices
    Public Class Watch
        Private WithEvents Letter As Notice

        Public Sub New(letter As Notice)
            Me.Letter = letter
        End Sub

        Private Sub OnSent(sender As Object, e As EventArgs) Handles Letter.Sent ' expect: NC2005
            Console.WriteLine(Letter.Subject)
        End Sub
    End Class
End Namespace
