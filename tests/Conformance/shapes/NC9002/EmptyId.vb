' No id at all.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
Imports Juki
Imports NoCustomization

Namespace Acme
    Module Countries
        <CustomizationWaiver("")> ' expect: NC9002
        Public Sub Change()
            Resident.DefaultCountry = "US" ' expect: NC2005
        End Sub
    End Module
End Namespace
