' A configuration that loads the core from another place, beside a project in Visual Basic.
' core: ../../cores/Juki.cs
' with: BuiltDependencies/Acme.deps.json
Imports Juki

Namespace Acme.Reports
    Module Reports
        Public Function NumberOf(resident As Resident) As String
            Return resident.Number
        End Function
    End Module
End Namespace
