' The attribute under another name, the id a constant.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
Imports Juki
Imports Cited = NoCustomization.CustomizationWaiverAttribute

Namespace Acme
    Module Countries
        Private Const Year As String = "R8"

        <Cited(Year & "-02")>
        Public Sub Change()
            Resident.DefaultCountry = "US" ' expect: NC9008
        End Sub
    End Module
End Namespace
