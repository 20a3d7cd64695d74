// A static method whose signature names no core type: the compiled interceptor could stand for anybody's.
// core: ../../cores/Tesuryo.cs
// with: CounterCalls.cs
// options: interceptors=Acme.Fees.Generated
using System;
using System.Runtime.CompilerServices;

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

namespace Acme.Fees.Generated
{
    static class Interceptors
    {
        [InterceptsLocation(1, "D/jK8DNvMyw1yQro5ZBo8ssBAABDb3VudGVyQ2FsbHMuY3M=")] // expect: NC3004 source
        public static decimal Round(decimal fee) => fee;
    }
}
