' One more identical violation: all of them stand.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
Imports Juki
Imports NoCustomization

Namespace Acme
    Module Countries
        <CustomizationWaiver("R8-02")> ' expect: NC9004
        Public Sub Change()
            Resident.DefaultCountry = "US" ' expect: NC2005
            Resident.DefaultCountry = "US" ' expect: NC2005
        End Sub
    End Module
End Namespace
