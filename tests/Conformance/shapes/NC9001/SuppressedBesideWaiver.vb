' A suppression is not waived.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
Imports System.Diagnostics.CodeAnalysis
Imports Juki
Imports NoCustomization

Namespace Acme
    Module Countries
        <CustomizationWaiver("R8-02")>
        <SuppressMessage("NoCustomization", "NC2005")> ' expect: NC9001
        Public Sub Change()
            Resident.DefaultCountry = "US" ' expect: NC9008
        End Sub
    End Module
End Namespace
