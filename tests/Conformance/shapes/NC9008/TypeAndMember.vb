' A type cites one waiver, a member of it another: the innermost counts, and what it does not name the outer one may cover.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
Imports System
Imports Juki
Imports NoCustomization

Namespace Acme.Residents
    <CustomizationWaiver("R8-03")>
    Public Class Voter
        Inherits Resident ' expect: NC9008

        Public Sub New(number As String)
            MyBase.New(number)
        End Sub

        <CustomizationWaiver("R8-04")>
        Public Overrides Function CanVote([on] As DateOnly) As Boolean ' expect: NC9008
            Return True
        End Function

        Public Overrides Function Copy() As Resident ' expect: NC1003
            Return Me
        End Function
    End Class
End Namespace
