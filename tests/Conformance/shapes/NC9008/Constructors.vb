' Shared and instance constructors that cite.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
Imports Juki
Imports NoCustomization

Namespace Acme
    Class Countries
        <CustomizationWaiver("R8-02")>
        Shared Sub New()
            Resident.DefaultCountry = "US" ' expect: NC9008
        End Sub

        <CustomizationWaiver("R8-02")>
        Public Sub New()
            Resident.DefaultCountry = "US" ' expect: NC9008
        End Sub
    End Class

    Class Empty
        Private Shared ReadOnly s_country As String = Change()

        <CustomizationWaiver("R8-02")> ' expect: NC9005
        Shared Sub New()
        End Sub

        Private Shared Function Change() As String
            Resident.DefaultCountry = "US" ' expect: NC2005
            Return s_country
        End Function
    End Class
End Namespace
