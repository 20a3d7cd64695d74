// A core interface, an extension method of the core, called either way, a static method with a core type, generic methods and types.
// core: ../../cores/Juki.cs
// with: StoreCalls.cs
// options: interceptors=Acme.Residents.Generated
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Juki;
using Juki.Services;

namespace System.Runtime.CompilerServices
{
    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    file sealed class InterceptsLocationAttribute : Attribute
    {
        public InterceptsLocationAttribute(int version, string data)
        {
        }
    }
}

namespace Acme.Residents.Generated
{
    static class Interceptors
    {
        [InterceptsLocation(1, "vkbuhiaJPG1vOEFugx44ivAAAABTdG9yZUNhbGxzLmNz")] // expect: NC3004
        public static Resident? Find(this IResidentRepository repository, string number) => null;

        [InterceptsLocation(1, "vkbuhiaJPG1vOEFugx44ikkBAABTdG9yZUNhbGxzLmNz")] // expect: NC3004
        public static string Title(this IResidentRepository repository) => "acme";

        [InterceptsLocation(1, "vkbuhiaJPG1vOEFugx44iqgBAABTdG9yZUNhbGxzLmNz")] // expect: NC3004
        public static string Heading(IResidentRepository repository) => "acme";

        [InterceptsLocation(1, "vkbuhiaJPG1vOEFugx44iuwBAABTdG9yZUNhbGxzLmNz")] // expect: NC3004
        public static Resident Nobody() => new("9");

        [InterceptsLocation(1, "vkbuhiaJPG1vOEFugx44ijMCAABTdG9yZUNhbGxzLmNz")] // expect: NC3004
        public static int Length(this Resident resident, Func<string, int> describe) => 0;

        [InterceptsLocation(1, "vkbuhiaJPG1vOEFugx44iqgCAABTdG9yZUNhbGxzLmNz")] // expect: NC3004
        public static List<string> Lookup(this CodeTable<List<string>> table, string key) => new() { key };
    }
}
