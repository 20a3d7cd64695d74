' Constants, null-conditional access and abstract overrides in Visual Basic.
' core: ../../cores/Madoguchi.cs
Imports System
Imports System.Collections.Generic
Imports System.Threading.Tasks
Imports Madoguchi

Public Class Constants
    Inherits Counter
    Private Const Yes As Boolean = True

    Public Overrides Function Accept(number As String) As String                    ' expect: NC1008
        If Not Yes Then
            Return MyBase.Accept(number)
        End If
        Return number
    End Function

    Public Overrides Sub Open()
        If Yes Then MyBase.Open()
    End Sub

    Public Overrides Function Accept(number As String, copies As Integer) As String
        While True
            If copies > 3 Then Return MyBase.Accept(number, copies)
            copies += 1
        End While
        Return ""
    End Function

    Protected Overrides Sub OnClosing(e As EventArgs)                               ' expect: NC1008
        Select Case True
            Case e Is Nothing
                MyBase.OnClosing(EventArgs.Empty)
            Case Else
                Greet()
        End Select
    End Sub

    Public Overrides Function ToString() As String                                  ' expect: NC1008
        Dim text = Greet()
        Dim length = text?.Length
        If length.HasValue AndAlso MyBase.ToString() = "" Then Return ""
        Return text
    End Function

    Public Overrides Async Function CloseAsync() As Task
        Do
            Try
                Await Task.Delay(1)
                Exit Do
            Catch ex As Exception When ex.Message = ""
                Continue Do
            End Try
        Loop
        Await MyBase.CloseAsync()
    End Function
End Class

Public MustInherit Class Again
    Inherits Counter
    Public MustOverride Overrides Sub Open()                                        ' expect: NC1008
End Class

Public Class Below
    Inherits Again
    Public Overrides Sub Open()
    End Sub
End Class
