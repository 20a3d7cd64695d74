' The same waiver twice on one declaration, and on the type around it.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
Imports Juki
Imports NoCustomization

Namespace Acme
    <CustomizationWaiver("R8-02")> ' expect: NC9005
    Class Countries
        <CustomizationWaiver("R8-02"), CustomizationWaiver("R8-02")> ' expect: NC9005
        Public Shared Sub Change()
            Resident.DefaultCountry = "US" ' expect: NC9008
        End Sub
    End Class
End Namespace
