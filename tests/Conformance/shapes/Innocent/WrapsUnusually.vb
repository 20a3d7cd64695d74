' Rarer ways of calling base on every path in Visual Basic.
' core: ../../cores/Madoguchi.cs
Imports System
Imports System.Collections.Generic
Imports System.IO
Imports System.Linq
Imports System.Threading.Tasks
Imports Madoguchi

Public Class Statements
    Inherits Counter

    Public Overrides Sub Open()
        Dim i = 0
        Do Until i > 3
            i += 1
            If i = 2 Then Continue Do
            If i = 3 Then Exit Do
        Loop
        While i < 10
            i += 1
        End While
        Call MyBase.Open()
    End Sub

    Public Overrides Function Accept(number As String) As String
        Try
            Try
                If number = "" Then Exit Try
                Greet()
            Finally
                Greet()
            End Try
            GoTo Wrapped
        Catch ex As IOException
            Throw New InvalidOperationException("", ex)
        End Try
Wrapped:
        Return MyBase.Accept(number)
    End Function

    Public Overrides Function Accept(number As String, copies As Integer) As String
        Select Case number
            Case "a", "b"
                Return MyBase.Accept("1", copies)
            Case Is > "x"
                number = MyBase.Accept("2", copies)
            Case Else
                number = If(copies > 1, MyBase.Accept(number, 2), MyBase.Accept(number, 1))
        End Select
        Return number
    End Function

    Public Overrides Property Title As String
        Get
            Return MyBase.Title & ""
        End Get
        Set
            MyBase.Title &= Value
        End Set
    End Property

    Public Overrides Function Read(Of T)(key As String, otherwise As T) As T
        Dim lines = From line In Waiting() Where line.Length > 0 Select MyBase.Read(line, otherwise)
        Return lines.FirstOrDefault()
    End Function

    Protected Overrides Sub OnClosing(e As EventArgs)
        Using writer = New StringWriter(), stream = New MemoryStream()
            For Each line In Waiting()
                If stream.Length > 0 Then Exit For
            Next
        End Using
        MyBase.OnClosing(e)
    End Sub

    Public Overrides Function ToString() As String
        Static times As Integer = 0
        times += 1
        Dim text As String = MyBase.ToString()
        Return text?.Trim()
    End Function

    Public Overrides ReadOnly Property Label As String
        Get
            With New List(Of String)()
                .Add(MyBase.Label)
                Return .First()
            End With
        End Get
    End Property

    Public Overrides Iterator Function Waiting() As IEnumerable(Of String)
        Dim lines = Iterator Function() As IEnumerable(Of String)
                        For Each line In MyBase.Waiting()
                            Yield line
                        Next
                    End Function
        For Each line In lines()
            Yield line
        Next
    End Function
End Class

Public Class Asynchronous
    Inherits Counter

    Public Overrides Async Function AcceptAsync(number As String) As Task(Of String)
        Using stream As New MemoryStream()
            For Each line In Waiting()
                Await stream.FlushAsync()
                If line = "" Then Continue For
                Await Task.Delay(1)
            Next
            Select Case number
                Case "a"
                    Return Await MyBase.AcceptAsync("1")
                Case Else
                    Await Task.Yield()
            End Select
            number = Await MyBase.AcceptAsync(If(Await Task.FromResult(number), ""))
        End Using
        Return number
    End Function

    Public Overrides Async Function CloseAsync() As Task
        Await Task.Yield()
        SyncLock Me
            Greet()
        End SyncLock
        Try
            Await MyBase.CloseAsync()
        Catch ex As IOException When ex.Message <> ""
            Greet()
        Finally
            Greet()
        End Try
        If Greet() = "" Then Return
        Await Task.Delay(1)
    End Function

    Public Overrides Sub Open()
        Task.Run(Async Function()
                     Await Task.Yield()
                     MyBase.Open()
                 End Function)
    End Sub
End Class

Public Class Generic(Of T As Class)
    Inherits Desk(Of T)

    Public Overrides Function Kind() As String
        Return ""
    End Function

    Public Overrides Function Receive(form As T) As Boolean
        Dim received = Function() MyBase.Receive(form)
        Return received()
    End Function
End Class
