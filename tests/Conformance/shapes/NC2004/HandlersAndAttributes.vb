' AddHandler, AddressOf and attributes.
' core: ../../cores/Kiban.cs
Imports System
Imports Kiban
Imports Kiban.Plumbing

Namespace Acme.Platforms
    <Pipe> ' expect: NC2004
    Public Class Listener
        Public Sub Listen()
            AddHandler Platform.Restarted, AddressOf OnRestart ' expect: NC2004, NC2005
        End Sub

        Public Function Flushing() As Action
            Return AddressOf Pipes.Flush ' expect: NC2004
        End Function

        Private Sub OnRestart(sender As Object, e As EventArgs)
        End Sub
    End Class
End Namespace
