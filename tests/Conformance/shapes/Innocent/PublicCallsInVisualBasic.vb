' Using public API: members, shared members, the default property, a Module.
' core: ../../cores/Tsuchi.vb
Imports Tsuchi

Namespace Acme.Notices
    Public Class Desk
        Public Function Write(name As String) As String
            Dim letter = Notice.Blank()
            letter.Subject = Notice.Prefix & NoticeDefaults.Language
            letter.Send()
            Return letter.Render(name) & letter(1) & Notice.Size.A4.ToString()
        End Function
    End Class
End Namespace
