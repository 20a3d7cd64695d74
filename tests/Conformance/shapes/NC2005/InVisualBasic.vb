' core: ../../cores/Nenkin.cs
Imports System
Imports System.Threading
Imports Nenkin

Namespace Acme.Pension
    Public Class Writers
        Private WithEvents premiums As Premiums
        Private WithEvents watched As Watched

        Public Sub Assign()
            Nenkin.Premiums.Rounds = 1 ' expect: NC2005
            Nenkin.Premiums.Office = "a" ' expect: NC2005
            Nenkin.Premiums.Rounds += 1 ' expect: NC2005
            Nenkin.Premiums.Limits.Low = 4 ' expect: NC2005
            Interlocked.Increment(Nenkin.Premiums.Rounds) ' expect: NC2005
            Integer.TryParse("1", Nenkin.Premiums.Rounds) ' expect: NC2005
            Change(Nenkin.Premiums.Office) ' expect: NC2005
            Mid(Nenkin.Premiums.Office, 1) = "x" ' expect: NC2005
        End Sub

        Private Shared Sub Change(ByRef text As String)
            text = "x"
        End Sub

        Public Sub Listen(p As Premiums)
            AddHandler Nenkin.Premiums.Closing, AddressOf OnClosing ' expect: NC2005
            AddHandler p.Changed, Sub(sender, e) Console.WriteLine() ' expect: NC2005
            RemoveHandler p.Changed, AddressOf OnClosing
            AddHandler Hooks.NoticeSent, AddressOf OnClosing
        End Sub

        Private Sub OnClosing(sender As Object, e As EventArgs)
        End Sub

        Private Sub OnChanged(sender As Object, e As EventArgs) Handles premiums.Changed ' expect: NC2005
        End Sub

        Private Sub OnProperty(sender As Object, e As ComponentModel.PropertyChangedEventArgs) Handles watched.PropertyChanged
        End Sub

        Public Function Read() As Integer
            Dim copy = Nenkin.Premiums.Limits
            copy.Low = 3
            Settings.Grace = 2
            Integer.TryParse("1", Grid.Area.Low)
            Change((Nenkin.Premiums.Office))
            Dim text = "abc"
            Mid(text, Nenkin.Premiums.Rounds) = Nenkin.Premiums.Office
            Return Nenkin.Premiums.Rounds + Nenkin.Premiums.First + copy.Low
        End Function
    End Class
End Namespace
