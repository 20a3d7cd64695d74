' The environment of a child in further forms: constants, helpers, tables.
' core: ../../cores/Juki.cs
Imports System.Collections.Generic
Imports System.Diagnostics
Imports System.Runtime.CompilerServices
Imports Juki

Namespace Acme.Hosting
    Module Names
        Public Const Profiler As String = "CORECLR_PROFILER"
    End Module

    Module Injection
        Private ReadOnly Table As New Dictionary(Of String, String) From {{"DOTNET_STARTUP_HOOKS", "/opt/acme/hook.dll"}}
        Private ReadOnly Own As New Dictionary(Of String, String) From {{"JUKI_COUNTRY", Resident.DefaultCountry}}

        Public Sub Constant(start As ProcessStartInfo, path As String)
            start.Environment(Names.Profiler) = path ' expect: NC3006
            start.Environment("JUKI_COUNTRY") = path
        End Sub

        <Extension>
        Private Sub Inject(environment As IDictionary(Of String, String), path As String)
            environment("DOTNET_STARTUP_HOOKS") = path
        End Sub

        Public Sub Extended(start As ProcessStartInfo, other As IDictionary(Of String, String))
            start.Environment.Inject("/opt/acme/hook.dll") ' expect: NC3006
            other.Inject("/opt/acme/hook.dll")
        End Sub

        Private Sub SetVariable(start As ProcessStartInfo, name As String, value As String)
            start.EnvironmentVariables(name) = value
        End Sub

        Public Sub Helped(start As ProcessStartInfo)
            SetVariable(start, "COR_PROFILER", "x") ' expect: NC3006
            SetVariable(start, "JUKI_COUNTRY", "x")
        End Sub

        Public Sub Entries(start As ProcessStartInfo)
            For Each pair In Table
                start.Environment(pair.Key) = pair.Value ' expect: NC3006
            Next
            For Each pair In Own
                start.Environment(pair.Key) = pair.Value
            Next
        End Sub
    End Module
End Namespace
