' Overrides in Visual Basic that do not call base, or not on every path.
' core: ../../cores/Madoguchi.cs
Imports System
Imports System.Collections.Generic
Imports System.Threading.Tasks
Imports Madoguchi

Public Class Never
    Inherits Counter

    Public Overrides Sub Open()                                                     ' expect: NC1008
    End Sub

    Public Overrides Function Accept(number As String) As String                    ' expect: NC1008
        Return MyClass.Greet() & number
    End Function

    Public Overrides Function Accept(number As String, copies As Integer) As String ' expect: NC1008
        Return MyBase.Accept(number)
    End Function

    Public Overrides Property Title As String                                       ' expect: NC1008

    Public Overrides ReadOnly Property Label As String                              ' expect: NC1008
        Get
            Return "Counter"
        End Get
    End Property

    Public Overrides Function ToString() As String                                  ' expect: NC1008
        Throw New NotSupportedException()
    End Function

    Public Overrides Iterator Function Waiting() As IEnumerable(Of String)          ' expect: NC1008
        Yield "1"
    End Function

    Public Overrides Sub Audit()                                                    ' expect: NC1003
    End Sub

    Public Overrides Function Greet() As String
        Return ""
    End Function
End Class

Public Class SomePaths
    Inherits Counter

    Public Overrides Sub Open()                                                     ' expect: NC1008
        If Greet().Length > 0 Then MyBase.Open()
    End Sub

    Public Overrides Function Accept(number As String) As String                    ' expect: NC1008
        Select Case number.Length
            Case 0
                Return ""
            Case 1 To 3
                Return MyBase.Accept(number)
        End Select
        Return MyBase.Accept(number)
    End Function

    Public Overrides Function Accept(number As String, copies As Integer) As String ' expect: NC1008
        For i = 1 To copies
            number = MyBase.Accept(number, i)
        Next
        Return number
    End Function

    Protected Overrides Sub OnClosing(e As EventArgs)                               ' expect: NC1008
        Try
            If e Is Nothing Then Throw New ArgumentNullException(NameOf(e))
            MyBase.OnClosing(e)
        Catch ex As ArgumentNullException
        End Try
    End Sub

    Public Overrides Property Title As String                                       ' expect: NC1008
        Get
            Return MyBase.Title
        End Get
        Set(value As String)
            If value IsNot Nothing Then MyBase.Title = value
        End Set
    End Property

    Public Overrides Async Function AcceptAsync(number As String) As Task(Of String) ' expect: NC1008
        Await Task.Yield()
        If number.Length = 0 Then Return ""
        Return Await MyBase.AcceptAsync(number)
    End Function

    Public Overrides Function ToString() As String                                  ' expect: NC1008
        Return If(Greet(), MyBase.ToString())
    End Function

    Public Overrides Async Function CloseAsync() As Task                            ' expect: NC1008
        Await Task.Yield()
    End Function
End Class

Public Class Helpers
    Inherits Counter

    Public Overrides Sub Open()                                                     ' expect: NC1008
        Perhaps()
    End Sub

    Private Sub Perhaps()
        If Greet() = "" Then MyBase.Open()
    End Sub

    Public Overrides Function Accept(number As String) As String                    ' expect: NC1008
        Dim f = Function() Greet()
        Return f()
    End Function
End Class
