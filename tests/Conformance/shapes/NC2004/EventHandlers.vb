' WithEvents, RaiseEvent and handlers of restricted delegates in Visual Basic.
' core: ../../cores/Kiban.cs
Imports System
Imports Kiban
Imports Kiban.Plumbing

Namespace Acme.Platforms
    Public Class Signals
        Public Event Signalled As PipeCallback ' expect: NC2004

        Public Sub Run()
            RemoveHandler Pipes.Opened, AddressOf OnOpened ' expect: NC2004
            Platform.Each(Sub(signal) Console.WriteLine(signal))
        End Sub

        Private Sub OnOpened(sender As Object, e As EventArgs)
        End Sub
    End Class
End Namespace
