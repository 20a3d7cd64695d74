' Two registers of one body: nothing is waived.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
' with: ../../registers/chiyoda-again.nocustomization-waivers.json
' expect-in ../../registers/chiyoda.nocustomization-waivers.json: NC9007
Imports Juki
Imports NoCustomization

Namespace Acme
    Module Countries
        <CustomizationWaiver("R8-02")> ' expect: NC9002
        Public Sub Change()
            Resident.DefaultCountry = "US" ' expect: NC2005
        End Sub
    End Module
End Namespace
