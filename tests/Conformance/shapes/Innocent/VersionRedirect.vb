' A redirect to another version of the core, beside a project in Visual Basic.
' core: ../../cores/Juki.cs
' with: StartupFiles/app.config
Imports Juki

Namespace Acme.Reports
    Module Reports
        Public Function NumberOf(resident As Resident) As String
            Return resident.Number
        End Function
    End Module
End Namespace
