' The friend's name borrowed by a Visual Basic assembly.
' core: ../../cores/Juki.cs
' options: assembly=Acme.Juki.Friend
Imports Juki

Namespace Acme.Residents
    Public Class Renumbering
        Public Sub Apply(resident As Resident)
            resident.Renumber("R2") ' expect: NC2003
            Dim lock As New RecordLock() ' expect: NC2003
            lock.Take("R2") ' expect: NC2003
        End Sub

        Private Function Find() As RecordLock ' expect: NC2003
            Return Nothing
        End Function
    End Class
End Namespace
