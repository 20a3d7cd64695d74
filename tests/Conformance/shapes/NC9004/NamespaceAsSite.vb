' What looks like a type in the register is a namespace: no site.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
Imports Juki
Imports NoCustomization

Namespace Acme
    Module Countries
        <CustomizationWaiver("R8-17")> ' expect: NC9004
        Public Sub Alter()
            Resident.DefaultCountry = "US" ' expect: NC2005
        End Sub
    End Module
End Namespace
