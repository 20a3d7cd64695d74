' A register for each of two bodies.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
' with: ../../registers/hachioji.nocustomization-waivers.json
Imports Juki

Namespace Acme
    Module Countries
        Public Function Read() As String
            Return Resident.DefaultCountry
        End Function
    End Module
End Namespace
