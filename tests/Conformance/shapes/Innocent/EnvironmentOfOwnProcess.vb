' Other variables, and variables that are taken away or handed on.
' core: ../../cores/Juki.cs
Imports System
Imports System.Diagnostics
Imports Juki

Namespace Acme.Hosting
    Module Variables
        Public Sub SetAll(start As ProcessStartInfo)
            Environment.SetEnvironmentVariable("JUKI_COUNTRY", Resident.DefaultCountry)
            Environment.SetEnvironmentVariable("DOTNET_STARTUP_HOOKS", Nothing)
            start.Environment("DOTNET_STARTUP_HOOKS") = Environment.GetEnvironmentVariable("DOTNET_STARTUP_HOOKS")
            start.EnvironmentVariables("CORECLR_ENABLE_PROFILING") = "0"
        End Sub
    End Module
End Namespace
