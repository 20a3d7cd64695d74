' A partial plugin whose parts stand in one file.
' core: ../../cores/Juki.cs
Imports Juki
Imports Juki.Plugins

Namespace Acme.Notices
    Partial Public Class SplitSlot
        Inherits NoticeSlot
    End Class

    Partial Public Class SplitSlot
        Public Overrides Function Render(resident As Resident) As String
            Return resident.Number
        End Function
    End Class
End Namespace
