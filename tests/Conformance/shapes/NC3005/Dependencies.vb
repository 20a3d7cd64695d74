' A list of dependencies that loads the core from another place, beside a project in Visual Basic.
' core: ../../cores/Juki.cs
' with: Dependencies/Acme.deps.json
' expect-in Dependencies/Acme.deps.json: NC3005
Imports Juki

Namespace Acme.Reports
    Module Reports
        Public Function NumberOf(resident As Resident) As String
            Return resident.Number
        End Function
    End Module
End Namespace
