' One expression that two fields have is two findings.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
Imports System
Imports Juki
Imports NoCustomization

Namespace Acme
    Class Later
        Public Sub New(work As Action)
        End Sub
    End Class

    Class Countries
        <CustomizationWaiver("R8-02")>
        Public First, Second As New Later(Sub() Resident.DefaultCountry = "US") ' expect: NC9008, NC9008
    End Class
End Namespace
