' A file that cannot cite: the waiver names it.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
' with: StartupSettings/launchSettings.json
' expect-in StartupSettings/launchSettings.json: NC9008
Imports Juki

Namespace Acme
    Module Reports
        Public Function NumberOf(resident As Resident) As String
            Return resident.Number
        End Function
    End Module
End Namespace
