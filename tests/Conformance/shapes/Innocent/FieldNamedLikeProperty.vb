' Backing fields and events that the compiler makes are not the vendor's members.
' core: ../../cores/Juki.cs
Imports System
Imports Juki
Imports Juki.Plugins

Namespace Acme.Notices
    Public Class EventSlot
        Inherits NoticeSlot

        Public Event Rendered As EventHandler

        Public Property Footer As String

        Public Overrides Function Render(resident As Resident) As String
            RaiseEvent Rendered(Me, EventArgs.Empty)
            Return Footer
        End Function
    End Class
End Namespace
