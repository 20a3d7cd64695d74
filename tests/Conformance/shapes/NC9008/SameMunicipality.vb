' The build is for the municipality of the register.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01; property:NoCustomizationMunicipality=131016
Imports Juki
Imports NoCustomization

Namespace Acme
    Module Countries
        <CustomizationWaiver("R8-02")>
        Public Sub Change()
            Resident.DefaultCountry = "US" ' expect: NC9008
        End Sub
    End Module
End Namespace
