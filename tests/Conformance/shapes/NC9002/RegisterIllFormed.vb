' The register cannot be read.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/illformed.nocustomization-waivers.json; evaluation=2027-10-01
' expect-in ../../registers/illformed.nocustomization-waivers.json: NC9007
Imports Juki
Imports NoCustomization

Namespace Acme
    Module Countries
        <CustomizationWaiver("I-1")> ' expect: NC9002
        Public Sub Change()
            Resident.DefaultCountry = "US" ' expect: NC2005
        End Sub
    End Module
End Namespace
