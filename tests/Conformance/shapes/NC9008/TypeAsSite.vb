' The waiver names the type around as its site.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
Imports Juki
Imports NoCustomization

Namespace Acme
    Module Countries
        <CustomizationWaiver("R8-18")>
        Public Sub Alter()
            Resident.DefaultCountry = "US" ' expect: NC9008
        End Sub
    End Module
End Namespace
