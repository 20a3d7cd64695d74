' The same file beside a project in Visual Basic.
' core: ../../cores/Juki.cs
' with: LaunchSettings/launchSettings.json
' expect-in LaunchSettings/launchSettings.json: NC3006, NC3006, NC3006, NC3006, NC3006
Imports Juki

Namespace Acme.Reports
    Module Reports
        Public Function NumberOf(resident As Resident) As String
            Return resident.Number
        End Function
    End Module
End Namespace
