' A citation on the assembly that covers nothing.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
Imports Juki
Imports NoCustomization

<Assembly: CustomizationWaiver("R8-02")> ' expect: NC9005

Namespace Acme
    Module Countries
        Public Function Read() As String
            Return Resident.DefaultCountry
        End Function
    End Module
End Namespace
