// The environment of a child in further forms: initializers, constants, helpers, tables.
// core: ../../cores/Juki.cs
using System.Collections.Generic;
using System.Diagnostics;
using Juki;

namespace Acme.Hosting
{
    static class Names
    {
        public const string Profiler = "CORECLR_PROFILER";
        public const string Country = "JUKI_COUNTRY";
    }

    static class Injection
    {
        static readonly Dictionary<string, string> Table = new() { ["DOTNET_STARTUP_HOOKS"] = "/opt/acme/hook.dll" };
        static readonly Dictionary<string, string> Own = new() { ["JUKI_COUNTRY"] = Resident.DefaultCountry };

        static ProcessStartInfo Initialized(string path) => new("juki")
        {
            Environment = { ["DOTNET_STARTUP_HOOKS"] = path, ["JUKI_COUNTRY"] = path }, // expect: NC3006
        };

        static ProcessStartInfo Added(string path) => new("juki")
        {
            EnvironmentVariables = { { "CORECLR_PROFILER_PATH", path } }, // expect: NC3006
        };

        static void Constant(ProcessStartInfo start, string path)
        {
            start.Environment[Names.Profiler] = path; // expect: NC3006
            start.Environment[Names.Country] = path;
        }

        static void Inject(this IDictionary<string, string?> environment, string path) => environment["DOTNET_STARTUP_HOOKS"] = path;

        static void Extended(ProcessStartInfo start, IDictionary<string, string?> other)
        {
            start.Environment.Inject("/opt/acme/hook.dll"); // expect: NC3006
            other.Inject("/opt/acme/hook.dll");
        }

        static void Set(ProcessStartInfo start, string name, string value) => start.Environment[name] = value;

        static void Helped(ProcessStartInfo start)
        {
            Set(start, "COR_PROFILER", "x"); // expect: NC3006
            Set(start, "JUKI_COUNTRY", "x");
        }

        static void Entries(ProcessStartInfo start)
        {
            foreach (var (name, value) in Table)
                start.Environment[name] = value; // expect: NC3006
            foreach (var pair in Table)
                start.Environment[pair.Key] = pair.Value; // expect: NC3006
            foreach (var (name, value) in Own)
                start.Environment[name] = value;
        }
    }

    class Settings
    {
        public Dictionary<string, string> Environment { get; } = [];

        // Not the environment of a process.
        public static Settings Made() => new() { Environment = { ["DOTNET_STARTUP_HOOKS"] = "x" } };
    }
}
