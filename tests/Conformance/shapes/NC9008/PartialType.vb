' The parts of a type are one declaration.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
Imports Juki
Imports NoCustomization

Namespace Acme
    <CustomizationWaiver("R8-05")>
    Partial Class Countries
        Public Shared Sub Change()
            Resident.DefaultCountry = "US" ' expect: NC9008
        End Sub
    End Class

    Partial Class Countries
        Public Shared Sub Again()
            Resident.DefaultCountry = "FR" ' expect: NC9008
        End Sub
    End Class
End Namespace
