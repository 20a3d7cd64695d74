' The configuration of the runtime beside a project in Visual Basic.
' core: ../../cores/Juki.cs
' with: RuntimeConfig/Acme.runtimeconfig.json
' expect-in RuntimeConfig/Acme.runtimeconfig.json: NC3006
Imports Juki

Namespace Acme.Reports
    Module Reports
        Public Function NumberOf(resident As Resident) As String
            Return resident.Number
        End Function
    End Module
End Namespace
