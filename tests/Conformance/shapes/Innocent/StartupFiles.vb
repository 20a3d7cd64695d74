' The same files beside a project in Visual Basic.
' core: ../../cores/Juki.cs
' with: StartupFiles/launchSettings.json, StartupFiles/web.config, StartupFiles/Dockerfile, StartupFiles/compose.yaml
Imports Juki

Namespace Acme.Reports
    Module Reports
        Public Function NumberOf(resident As Resident) As String
            Return resident.Number
        End Function
    End Module
End Namespace
