' How a vendor skips the core without meaning to, and what only looks like it.
' core: ../../cores/Madoguchi.cs
Imports System
Imports System.Threading.Tasks
Imports Madoguchi

Namespace Acme.Desks
    Class Sometimes
        Inherits Counter
        Public Overrides Function Accept(number As String) As String ' expect: NC1008
            If number Is Nothing Then Return ""
            Return MyBase.Accept(number)
        End Function
    End Class

    Class Assigned
        Inherits Counter
        Public Overrides Function Accept(number As String) As String
            Accept = MyBase.Accept(number)
        End Function
    End Class

    Class SelectOnly
        Inherits Counter
        Public Overrides Sub Open() ' expect: NC1008
            Select Case Label.Length
                Case 0
                    MyBase.Open()
                Case 1, 2
                    Console.WriteLine()
                Case Else
                    MyBase.Open()
            End Select
        End Sub
    End Class

    Class Late
        Inherits Counter
        Public Overrides Async Function CloseAsync() As Task
            Try
                Await Task.Delay(1)
            Finally
                MyBase.CloseAsync()
            End Try
        End Function
    End Class

    Class MyClassOnly
        Inherits Counter
        Public Overrides Sub Open() ' expect: NC1008
            Dim other As Counter = New NightCounter()
            other.Open()
        End Sub
    End Class
End Namespace
