// A core opens a method for interceptors, as a host does whose own generator makes them; another of its methods stays closed. An interceptor of what others declare
// is not taken for one of a method that only the core can call.
// core: ../../cores/Uketsuke.cs
// with: DeskCalls.cs
// options: interceptors=Acme.Desks.Generated
using System;
using System.Runtime.CompilerServices;
using Uketsuke;

namespace System.Runtime.CompilerServices
{
    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    file sealed class InterceptsLocationAttribute : Attribute
    {
        public InterceptsLocationAttribute(string filePath, int line, int character)
        {
        }
    }
}

namespace Acme.Desks.Generated
{
    static class Interceptors
    {
        [InterceptsLocation("DeskCalls.cs", 8, 75)]
        public static Desk Map10(this Desk desk, string route, Delegate handler) => desk;

        [InterceptsLocation("DeskCalls.cs", 12, 56)]
        public static Desk Configure<T>(this Desk desk, string section) where T : class => desk;

        [InterceptsLocation("DeskCalls.cs", 16, 58)]
        public static T Read<T>(this Desk desk) where T : class => null;

        [InterceptsLocation("DeskCalls.cs", 14, 51)] // expect: NC3004
        public static Desk Configure1<T>(this Desk desk, Action<T> configure) where T : class => desk;

        [InterceptsLocation("DeskCalls.cs", 10, 53)] // expect: NC3004
        public static Desk Unmap0(this Desk desk, string route) => desk;
    }
}
