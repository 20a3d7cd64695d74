' Closed types derived by nested classes that only initializers and shared constructors use: the finding stands at the class.
' core: ../../cores/Juki.cs
Imports Juki
Imports Juki.Services

Namespace Acme.Residents
    Public Class Desk
        Private Shared ReadOnly s_first As Resident = New Guest()

        Public Property Current As Resident = New Guest()

        Shared Sub New()
            s_first = New Guest()
        End Sub

        Private NotInheritable Class Guest
            Inherits Resident ' expect: NC1001

            Public Sub New()
                MyBase.New("0")
            End Sub
        End Class
    End Class
End Namespace
