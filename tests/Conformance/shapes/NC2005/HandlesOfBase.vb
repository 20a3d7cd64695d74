' Handles of a base class's events: the compiler adds them in every constructor that calls the base constructor, yet one clause is one finding.
' core: ../../cores/Nenkin.cs
Imports System
Imports System.Threading.Tasks
Imports Nenkin

Namespace Acme.Pension
    Public Class WithoutConstructor
        Inherits PensionPlugin

        Public Overrides Sub Run()
        End Sub

        Private Sub OnKept(sender As Object, e As EventArgs) Handles MyBase.Kept ' expect: NC2005
        End Sub

        Private Sub OnDone(sender As Object, e As EventArgs) Handles MyBase.Done
        End Sub
    End Class

    Public Class OneConstructor
        Inherits PensionPlugin

        Public Sub New()
            Console.WriteLine()
        End Sub

        Public Overrides Sub Run()
        End Sub

        Private Sub OnKept(sender As Object, e As EventArgs) Handles Me.Kept ' expect: NC2005
        End Sub

        Private Sub OnKeptToo(sender As Object, e As EventArgs) Handles Me.Kept ' expect: NC2005
        End Sub

        Private Shared Sub OnKeptByAll(sender As Object, e As EventArgs) Handles MyBase.Kept ' expect: NC2005
        End Sub
    End Class

    Public Class Initialized
        Inherits PensionPlugin

        Private ReadOnly lines As Integer = Console.WindowWidth

        Public Overrides Sub Run()
            Console.WriteLine(lines)
        End Sub

        Public Overridable Sub OnKept(sender As Object, e As EventArgs) Handles MyBase.Kept ' expect: NC2005
        End Sub
    End Class

    Public Class Below
        Inherits Initialized

        Public Overrides Sub OnKept(sender As Object, e As EventArgs)
        End Sub

        Private Async Sub OnKeptLater(sender As Object, e As EventArgs) Handles Me.Kept ' expect: NC2005
            Await Task.Delay(1)
        End Sub
    End Class

    Public Class ManyConstructors
        Inherits PensionPlugin

        Private ReadOnly lines As Integer = Console.WindowWidth

        Public Sub New(office As String)
            Me.New()
            AddHandler Me.Kept, AddressOf OnKept ' expect: NC2005
        End Sub

        Public Sub New()
            MyBase.New()
            AddHandler Me.Kept, AddressOf OnKept ' expect: NC2005
        End Sub

        Public Sub New(year As Integer)
            AddHandler Kept, AddressOf Other ' expect: NC2005
            AddHandler Done, AddressOf Other
            Console.WriteLine(year)
        End Sub

        Public Sub New(year As Long)
            MyBase.New() : AddHandler Kept, AddressOf Other ' expect: NC2005
        End Sub

        Public Overrides Sub Run()
            AddHandler Me.Kept, AddressOf OnKept ' expect: NC2005
        End Sub

        Private Sub OnKept(sender As Object, e As EventArgs) Handles Me.Kept ' expect: NC2005
        End Sub

        Private Sub Other(sender As Object, e As EventArgs)
        End Sub
    End Class

    Public Class ByHand
        Inherits PensionPlugin

        Public Sub New()
            AddHandler Me.Kept, AddressOf OnKept ' expect: NC2005
        End Sub

        Public Sub New(year As Integer)
            AddHandler Me.Kept, AddressOf OnKept ' expect: NC2005
        End Sub

        Public Overrides Sub Run()
        End Sub

        Private Sub OnKept(sender As Object, e As EventArgs)
        End Sub
    End Class

    Public Class SharedHandler
        Inherits Premiums ' expect: NC1001

        Private Shared ReadOnly Lines As Integer = Console.WindowWidth

        Private Shared Sub OnClosing(sender As Object, e As EventArgs) Handles MyBase.Closing ' expect: NC2005
        End Sub
    End Class

    Public Class SharedByHand
        Inherits Premiums ' expect: NC1001

        Shared Sub New()
            AddHandler Premiums.Closing, AddressOf OnClosing ' expect: NC2005
            AddHandler Premiums.Closing, AddressOf OnClosing ' expect: NC2005
        End Sub

        Private Shared Sub OnClosing(sender As Object, e As EventArgs)
        End Sub
    End Class

    Public Class OfMany(Of T)
        Inherits PensionPlugin

        Public Sub New(value As T)
        End Sub

        Public Sub New()
            Me.New(Nothing)
        End Sub

        Public Sub New(value As T, other As T)
        End Sub

        Public Overrides Sub Run()
        End Sub

        Private Sub OnKept(sender As Object, e As EventArgs) Handles MyBase.Kept ' expect: NC2005
        End Sub
    End Class
End Namespace
