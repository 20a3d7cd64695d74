' MustOverride Overrides takes the behaviour away and forces the next class to replace it.
' core: ../../cores/Tsuchi.vb
Imports Tsuchi

Namespace Acme.Notices
    Public MustInherit Class DraftNotice
        Inherits Notice ' expect: NC1001

        Public MustOverride Overrides Function Render(name As String) As String ' expect: NC1003
    End Class

    Public Class LetterDraft
        Inherits DraftNotice

        Public Overrides Function Render(name As String) As String ' expect: NC1003
            Return "Dear " & name
        End Function
    End Class
End Namespace
