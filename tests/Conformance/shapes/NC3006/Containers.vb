' Containers of a project in Visual Basic.
' core: ../../cores/Juki.cs
' with: Containers/Dockerfile, Containers/compose.yaml
' expect-in Containers/Dockerfile: NC3006, NC3006, NC3006, NC3006, NC3006
' expect-in Containers/compose.yaml: NC3006, NC3006, NC3006
Imports Juki

Namespace Acme.Reports
    Module Reports
        Public Function NumberOf(resident As Resident) As String
            Return resident.Number
        End Function
    End Module
End Namespace
