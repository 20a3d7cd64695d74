' A property and a field that forget Shadows, below an open class.
' core: ../../cores/Juki.cs
Imports Juki
Imports Juki.Plugins

Namespace Acme.Notices
    Public Class HidingSlot
        Inherits NoticeSlot

        Protected width As Long ' expect: NC1004

        Public Property Title As String ' expect: NC1004

        Public Overrides Function Render(resident As Resident) As String
            Return Title & width.ToString()
        End Function
    End Class
End Namespace
