// Other variables, variables that are taken away, switched off or handed on, dictionaries that are no environment.
// core: ../../cores/Juki.cs
using System;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.Diagnostics;
using Juki;

namespace Acme.Hosting
{
    static class Variables
    {
        static void Set(ProcessStartInfo start, IDictionary<string, string?> settings, StringDictionary texts)
        {
            Environment.SetEnvironmentVariable("JUKI_COUNTRY", Resident.DefaultCountry);
            Environment.SetEnvironmentVariable("DOTNET_STARTUP_HOOKS", null);
            Environment.SetEnvironmentVariable("DOTNET_STARTUP_HOOKS", "");
            Environment.SetEnvironmentVariable("CORECLR_ENABLE_PROFILING", "0");
            start.Environment["DOTNET_STARTUP_HOOKS"] = Environment.GetEnvironmentVariable("DOTNET_STARTUP_HOOKS");
            start.Environment["CORECLR_ENABLE_PROFILING"] = "false";
            start.Environment.Remove("CORECLR_PROFILER");
            settings["DOTNET_STARTUP_HOOKS"] = "shown to a person";
            texts["DOTNET_STARTUP_HOOKS"] = "shown to a person";
            new Dictionary<string, string> { ["DOTNET_STARTUP_HOOKS"] = "x" }.ToString();
            AppContext.SetData("JUKI", "STARTUP_HOOKS");
            AppContext.SetSwitch("System.StartupHookProvider.IsSupported", false);
            Console.WriteLine("DOTNET_STARTUP_HOOKS=" + Environment.GetEnvironmentVariable("DOTNET_STARTUP_HOOKS"));
        }
    }
}
