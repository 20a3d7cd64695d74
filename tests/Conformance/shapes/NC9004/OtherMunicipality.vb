' The waiver is another body's.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01; property:NoCustomizationMunicipality=131016
' with: ../../registers/hachioji.nocustomization-waivers.json
Imports Juki
Imports NoCustomization

Namespace Acme
    Module Countries
        <CustomizationWaiver("H8-01")> ' expect: NC9004
        Public Sub Change()
            Resident.DefaultCountry = "US" ' expect: NC2005
        End Sub
    End Module
End Namespace
