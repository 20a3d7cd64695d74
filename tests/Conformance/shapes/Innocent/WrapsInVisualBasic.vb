' Overrides in Visual Basic that call base on every path.
' core: ../../cores/Madoguchi.cs
Imports System
Imports System.Collections.Generic
Imports System.IO
Imports System.Threading.Tasks
Imports Madoguchi

Public Class Straight
    Inherits Counter

    Public Overrides Sub Open()
        mybase.Open
    End Sub

    Public Overrides Function Accept(number As String) As String
        If number Is Nothing Then Throw New ArgumentNullException(NameOf(number))
        Accept = MyBase.Accept(number)
        If Accept.Length = 0 Then Exit Function
        Accept &= "!"
    End Function

    Public Overrides Function Accept(number As String, copies As Integer) As String
        Select Case copies
            Case 0
                Throw New ArgumentOutOfRangeException(NameOf(copies))
            Case 1
                Return MyBase.Accept(number, 1)
            Case Else
                Return MyBase.Accept(number, copies) & "s"
        End Select
    End Function

    Protected Overrides Sub OnClosing(e As EventArgs)
        SyncLock Me
            Using writer As New StringWriter()
                MyBase.OnClosing(e)
            End Using
        End SyncLock
    End Sub

    Public Overrides Property Title As String
        Get
            Return MyBase.Title.Trim()
        End Get
        Set(value As String)
            MyBase.Title = If(value, "")
        End Set
    End Property

    Default Public Overrides Property Item(seat As Integer) As String
        Get
            Return MyBase.Item(seat)
        End Get
        Set(value As String)
            MyBase.Item(seat) = value
        End Set
    End Property

    Public Overrides Function ToString() As String
        Return MyBase.ToString
    End Function

    Public Overrides Iterator Function Waiting() As IEnumerable(Of String)
        If Greet() = "" Then Return
        For Each number In MyBase.Waiting()
            Yield "A-" & number
        Next
    End Function

    Public Overrides Function Read(Of T)(key As String, otherwise As T) As T
        Do
            Dim found = MyBase.Read(key, otherwise)
            If found IsNot Nothing Then Return found
        Loop
    End Function
End Class

Public Class Guards
    Inherits Counter

    Public Overrides Sub Open()
        Try
            MyBase.Open()
        Catch ex As IOException When ex.Message.Length > 0
            Greet()
        Catch ex As Exception
            Throw
        Finally
            Greet()
        End Try
    End Sub

    Public Overrides Function Accept(number As String) As String
        Try
            If number.Length = 0 Then Return ""
            Greet()
        Finally
            number = MyBase.Accept(number)
        End Try
        Return number
    End Function

    Public Overrides Function Accept(number As String, copies As Integer) As String
        On Error Resume Next
        number = MyBase.Accept(number, copies)
        number = number & "!"
        Return number
    End Function

    Public Overrides Function ToString() As String
        On Error GoTo Failed
        Dim text = MyBase.ToString()
        Return text
Failed:
        Return ""
    End Function
End Class

Public Class Asynchronous
    Inherits Counter

    Public Overrides Async Function AcceptAsync(number As String) As Task(Of String)
        If number.Length = 0 Then Await Task.Delay(1)
        For i = 1 To 3
            Await Task.Yield()
        Next
        Dim text = Await MyBase.AcceptAsync(number)
        If text.Length = 0 Then Return "-"
        Return text
    End Function

    Public Overrides Async Function CloseAsync() As Task
        Try
            Await Task.Yield()
        Finally
            MyBase.CloseAsync().Wait()
        End Try
    End Function

    Public Overrides Async Sub Open()
        Try
            Await Task.Yield()
            MyBase.Open()
            Await Task.Yield()
        Catch ex As IOException
            Greet()
        End Try
    End Sub
End Class

Public Class Delegates
    Inherits Counter

    Public Overrides Sub Open()
        Dim run As Action = AddressOf MyBase.Open
        run()
    End Sub

    Public Overrides Function Accept(number As String) As String
        Dim run As Func(Of String) = Function() MyBase.Accept(number)
        Return run()
    End Function

    Public Overrides Function Accept(number As String, copies As Integer) As String
        Return Core(number, copies)
    End Function

    Private Function Core(number As String, copies As Integer) As String
        Return MyBase.Accept(number, copies)
    End Function

    Public Overrides ReadOnly Property Label As String
        Get
            Dim text = Async Function() As Task(Of String)
                           Await Task.Yield()
                           Return MyBase.Label
                       End Function
            Return text().Result
        End Get
    End Property
End Class
