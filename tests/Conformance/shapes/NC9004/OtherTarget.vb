' The waiver is for another target.
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

        <CustomizationWaiver("R8-13")> ' expect: NC9004
        Public Overrides Function CanVote([on] As DateOnly) As Boolean ' expect: NC1003
            Return True
        End Function
    End Class
End Namespace
