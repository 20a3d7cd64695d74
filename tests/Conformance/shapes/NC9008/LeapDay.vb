' The last day is a 29 February.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2028-02-29
Imports Juki
Imports NoCustomization

Namespace Acme
    Module Countries
        <CustomizationWaiver("R8-15")>
        Public Sub Change()
            Resident.DefaultCountry = "US" ' expect: NC9008
        End Sub
    End Module
End Namespace
