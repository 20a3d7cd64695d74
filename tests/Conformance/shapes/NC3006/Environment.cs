// Variables that get code into this process, a child or the whole machine: by name, constant, helper, loop.
// core: ../../cores/Juki.cs
using System;
using System.Collections.Generic;
using System.Diagnostics;
using Juki;

namespace Acme.Hosting
{
    static class Injection
    {
        const string Hooks = "DOTNET_" + "STARTUP_HOOKS";

        static void Own(string path)
        {
            Environment.SetEnvironmentVariable("DOTNET_STARTUP_HOOKS", path); // expect: NC3006
            Environment.SetEnvironmentVariable(Hooks, "/opt/acme/hook.dll", EnvironmentVariableTarget.Machine); // expect: NC3006
            var variable = path.Length > 3 ? "CORECLR_PROFILER" : "CORECLR_PROFILER_PATH";
            Environment.SetEnvironmentVariable(variable, path); // expect: NC3006, NC3006 either of two
            Set("COR_PROFILER", path); // expect: NC3006
            Set("JUKI_COUNTRY", Resident.DefaultCountry);
        }

        static void Set(string name, string value) => Environment.SetEnvironmentVariable(name, value);

        static void Child(ProcessStartInfo start, string path)
        {
            start.Environment["CORECLR_ENABLE_PROFILING"] = "1"; // expect: NC3006
            start.EnvironmentVariables["CORECLR_PROFILER"] = path; // expect: NC3006
            start.Environment.Add("DOTNET_ADDITIONAL_DEPS", path); // expect: NC3006
            start.EnvironmentVariables.Add("DOTNET_SHARED_STORE", path); // expect: NC3006
            var environment = start.Environment;
            environment["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = "Acme.Injected"; // expect: NC3006
        }

        static void Runtime(string path)
        {
            AppContext.SetData("STARTUP_HOOKS", path); // expect: NC3006
            AppDomain.CurrentDomain.SetData("STARTUP_HOOKS", path); // expect: NC3006
        }
    }
}
