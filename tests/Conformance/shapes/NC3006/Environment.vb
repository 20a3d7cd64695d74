' Variables that get code into this process or a child.
' core: ../../cores/Juki.cs
Imports System
Imports System.Diagnostics
Imports Juki

Namespace Acme.Hosting
    Module Injection
        Private Const Hooks As String = "DOTNET_STARTUP_HOOKS"

        Public Sub Own(path As String)
            Environment.SetEnvironmentVariable(Hooks, path) ' expect: NC3006
            SetVariable("CORECLR_PROFILER_PATH", path & Resident.DefaultCountry) ' expect: NC3006
            AppContext.SetData("STARTUP_HOOKS", path) ' expect: NC3006
        End Sub

        Private Sub SetVariable(name As String, value As String)
            Environment.SetEnvironmentVariable(name, value)
        End Sub

        Public Sub Child(start As ProcessStartInfo)
            start.Environment("CORECLR_ENABLE_PROFILING") = "1" ' expect: NC3006
            start.EnvironmentVariables("DOTNET_STARTUP_HOOKS") = "hook.dll" ' expect: NC3006
            start.Environment("ASPNETCORE_ENVIRONMENT") = "Production"
        End Sub
    End Module
End Namespace
