' The entry names rules by a wildcard.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/lacking.nocustomization-waivers.json; evaluation=2027-10-01
' expect-in ../../registers/lacking.nocustomization-waivers.json: NC9006, NC9006, NC9006, NC9006
Imports Juki
Imports NoCustomization

Namespace Acme
    Module Countries
        <CustomizationWaiver("L-3")> ' expect: NC9006
        Public Sub Change()
            Resident.DefaultCountry = "US" ' expect: NC2005
        End Sub
    End Module
End Namespace
