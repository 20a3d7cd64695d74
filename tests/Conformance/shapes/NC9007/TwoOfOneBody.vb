' Two registers of one body.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
' with: ../../registers/chiyoda-again.nocustomization-waivers.json
' expect-in ../../registers/chiyoda.nocustomization-waivers.json: NC9007
Imports Juki

Namespace Acme
    Module Countries
        Public Function Read() As String
            Return Resident.DefaultCountry
        End Function
    End Module
End Namespace
