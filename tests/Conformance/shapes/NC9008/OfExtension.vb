' The vendor is known by the id of its extension.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
Imports Juki
Imports NoCustomization

<Assembly: VendorExtension("acme.countries")>

Namespace Acme
    Module Countries
        <CustomizationWaiver("R8-12")>
        Public Sub Change()
            Resident.DefaultCountry = "US" ' expect: NC9008
        End Sub
    End Module
End Namespace
