' The grandchild of a closed class under an own class is not reported again; what it overrides is.
' core: ../../cores/Juki.cs
Imports System
Imports Juki

Namespace Acme.Residents
    Public Class WardResident
        Inherits Resident ' expect: NC1001

        Public Sub New()
            MyBase.New("1")
        End Sub
    End Class

    Public Class NightResident
        Inherits WardResident

        Public Overrides Function CanVote([on] As DateOnly) As Boolean ' expect: NC1003
            Return False
        End Function
    End Class

    Public Class Codes
        Inherits CodeBase(Of Codes) ' expect: NC1001
    End Class
End Namespace
