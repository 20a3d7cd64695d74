' Handlers that take less or something more general than the event gives are called through a method of the compiler's.
' core: ../../cores/Nenkin.cs
Imports System
Imports System.Threading.Tasks
Imports Nenkin

Namespace Acme.Pension
    Public Class Relaxed
        Private WithEvents first As Premiums
        Private WithEvents second As Watched

        Private Sub Nothings() Handles first.Changed ' expect: NC2005
        End Sub

        Private Sub General(sender As Object, e As Object) Handles first.Changed ' expect: NC2005
        End Sub

        Private Function Counts(sender As Object, e As EventArgs) As Integer Handles first.Changed ' expect: NC2005
            Return Round(1)
        End Function

        Private Shared Sub ByAll() Handles first.Changed ' expect: NC2005
        End Sub

        Private Async Sub Later() Handles first.Changed ' expect: NC2005
            Await Task.Delay(1)
        End Sub

        Public Overridable Sub Both() Handles first.Changed, second.Renamed ' expect: NC2005, NC2005
        End Sub

        Private Sub OfFramework() Handles second.PropertyChanged
        End Sub

        Private Shared Function Round(value As Integer) As Integer
            Return value
        End Function
    End Class

    Public Class RelaxedOfMany(Of T)
        Private WithEvents first As Premiums

        Private Sub Nothings() Handles first.Changed ' expect: NC2005
        End Sub

        Private Sub Full(sender As Object, e As EventArgs) Handles first.Changed ' expect: NC2005
        End Sub

        Private Shared Sub ByAll() Handles first.Changed ' expect: NC2005
        End Sub
    End Class

    Public Class RelaxedOfBase
        Inherits PensionPlugin

        Private ReadOnly lines As Integer = Console.WindowWidth

        Public Sub New()
            AddHandler Me.Kept, AddressOf ByHand ' expect: NC2005
        End Sub

        Public Sub New(year As Integer)
        End Sub

        Public Overrides Sub Run()
        End Sub

        Private Sub Nothings() Handles Me.Kept ' expect: NC2005
        End Sub

        Private Shared Sub ByAll() Handles MyBase.Kept ' expect: NC2005
        End Sub

        Private Sub ByHand()
        End Sub
    End Class
End Namespace
