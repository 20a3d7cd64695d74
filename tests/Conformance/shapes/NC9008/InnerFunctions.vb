' What stands in a lambda or local function stands in the member that cites.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
Imports System
Imports Juki
Imports NoCustomization

Namespace Acme
    Module Countries
        <CustomizationWaiver("R8-02")>
        Public Function Change() As Action
            Return Sub() Resident.DefaultCountry = "FR" ' expect: NC9008
        End Function
    End Module
End Namespace
