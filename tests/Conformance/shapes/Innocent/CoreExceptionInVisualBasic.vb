' Exceptions, EventArgs and attributes of a core derived in Visual Basic.
' core: ../../cores/Juki.cs
Imports System
Imports Juki

Namespace Acme.Residents
    Public Class AcmeException
        Inherits JukiException

        Public Sub New()
            MyBase.New("acme")
        End Sub

        Public Overrides ReadOnly Property Message As String
            Get
                Return "acme"
            End Get
        End Property
    End Class

    Public Class AcmeEventArgs
        Inherits ResidentChangedEventArgs

        Public Sub New(number As String)
            MyBase.New(number)
        End Sub
    End Class

    Public Class AcmeAuditAttribute
        Inherits AuditedAttribute
    End Class

    <AcmeAudit, Audited(Reason:="law")>
    Public Class Report
    End Class
End Namespace
