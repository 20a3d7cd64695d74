// A generator's interceptor takes the place of a call of a core method.
// core: ../../cores/Tesuryo.cs
// with: CounterCalls.cs
// options: interceptors=Acme.Fees.Generated
using System;
using System.Runtime.CompilerServices;
using Tesuryo;

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
        [InterceptsLocation(1, "D/jK8DNvMyw1yQro5ZBo8vEAAABDb3VudGVyQ2FsbHMuY3M=")] // expect: NC3004
        public static decimal Calculate0(this FeeCalculator calculator, int copies) => 0m;

        [InterceptsLocation(1, "D/jK8DNvMyw1yQro5ZBo8m0BAABDb3VudGVyQ2FsbHMuY3M=")] // expect: NC3004
        public static decimal Other(this FeeCalculator calculator, string certificate, int copies) => 0m;

        [InterceptsLocation(1, "D/jK8DNvMyw1yQro5ZBo8nMCAABDb3VudGVyQ2FsbHMuY3M=")] // expect: NC3004
        internal static FeeResult Explain_1(this FeeCalculator calculator, int copies) => calculator.Explain(copies);
    }
}
