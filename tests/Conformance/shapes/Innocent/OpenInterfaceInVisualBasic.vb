' An open interface implemented under another name by a Structure.
' core: ../../cores/Tsuchi.vb
Imports Tsuchi

Namespace Acme.Notices
    Public Structure Everybody
        Implements IRecipientFilter

        Private Function Always(number As String) As Boolean Implements IRecipientFilter.Accepts
            Return number IsNot Nothing
        End Function
    End Structure
End Namespace
