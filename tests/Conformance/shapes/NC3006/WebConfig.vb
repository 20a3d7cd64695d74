' XML configuration beside a project in Visual Basic.
' core: ../../cores/Juki.cs
' with: WebConfig/web.config, WebConfig/Acme.exe.config
' expect-in WebConfig/web.config: NC3006, NC3006
' expect-in WebConfig/Acme.exe.config: NC3006, NC3006
Imports Juki

Namespace Acme.Reports
    Module Reports
        Public Function NumberOf(resident As Resident) As String
            Return resident.Number
        End Function
    End Module
End Namespace
