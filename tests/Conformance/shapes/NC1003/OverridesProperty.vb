' Overriding a property and a method of a Visual Basic core.
' core: ../../cores/Tsuchi.vb
Imports Tsuchi

Namespace Acme.Notices
    Public Class CampaignNotice
        Inherits Notice ' expect: NC1001

        Public Overrides Property Subject As String ' expect: NC1003
            Get
                Return "campaign"
            End Get
            Set(value As String)
            End Set
        End Property

        Public Overrides Function Render(name As String) As String ' expect: NC1003
            Return MyBase.Render(name).ToUpperInvariant()
        End Function
    End Class
End Namespace
