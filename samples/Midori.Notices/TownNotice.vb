Imports Juki.Certificates

''' <summary>A cover sheet in Visual Basic, through the same extension point.</summary>
Public NotInheritable Class TownNotice
    Inherits CertificateNotice

    Public Overrides ReadOnly Property Heading As String
        Get
            Return "Midori Town"
        End Get
    End Property

    Public Overrides ReadOnly Property Closing As String
        Get
            Return "Midori Town Office"
        End Get
    End Property

    Public Overrides Function Footer(request As CertificateRequest) As String
        Return MyBase.Footer(request) & " Midori"
    End Function
End Class

''' <summary>Reads the package through its public API.</summary>
Public Class Reception
    Private ReadOnly _issuer As CertificateIssuer

    Public Sub New(issuer As CertificateIssuer)
        _issuer = issuer
    End Sub

    Public Function Hand(request As CertificateRequest) As String
        Return _issuer.Issue(request)
    End Function
End Class
