' A register with a member that it cannot have, though nobody cites it.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/illformed.nocustomization-waivers.json; evaluation=2027-10-01
' expect-in ../../registers/illformed.nocustomization-waivers.json: NC9007
Imports Juki

Namespace Acme
    Module Countries
        Public Function Read() As String
            Return Resident.DefaultCountry
        End Function
    End Module
End Namespace
