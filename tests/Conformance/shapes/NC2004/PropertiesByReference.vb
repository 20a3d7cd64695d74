' core: ../../cores/Kiban.cs
' A property passed ByRef is copied to a temporary and back: one name. So does Mid on its left side.
Imports System.Threading.Tasks
Imports Kiban
Imports Kiban.Plumbing

Namespace Acme.References
    Class Body
        Sub Change(ByRef text As String)
        End Sub

        Sub ChangeBoth(ByRef one As String, ByRef other As String)
        End Sub

        Sub Passed(session As Session)
            Change(Platform.Mode) ' expect: NC2004, NC2005
            Change(session.Ticket) ' expect: NC2004
            Me.Change(Pipes.Name) ' expect: NC2004, NC2005
            Change((Platform.Mode)) ' expect: NC2004
            Change(Platform.Build) ' expect: NC2004
            ChangeBoth(Platform.Mode, Platform.Mode) ' expect: NC2004, NC2004, NC2005, NC2005
            Change(session.User)
        End Sub

        Sub Replaced(session As Session)
            Mid(Platform.Mode, 1) = "x" ' expect: NC2004, NC2005
            Mid(session.Ticket, 1) = "x" ' expect: NC2004
            Mid(session.User, 1) = "x"
        End Sub

        Sub ByHand()
            Dim mode = Platform.Mode ' expect: NC2004
            Change(mode)
            Platform.Mode = mode ' expect: NC2004, NC2005
        End Sub

        Async Function Later() As Task
            Change(Platform.Mode) ' expect: NC2004, NC2005
            Await Task.Yield()
            Change(Platform.Mode) ' expect: NC2004, NC2005
        End Function
    End Class
End Namespace
