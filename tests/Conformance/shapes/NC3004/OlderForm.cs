// Path, line and column: the older form.
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
        public InterceptsLocationAttribute(string filePath, int line, int character)
        {
        }
    }
}

namespace Acme.Fees.Generated
{
    static class Interceptors
    {
        [InterceptsLocation("CounterCalls.cs", 11, 56)] // expect: NC3004
        public static decimal Calculate(this FeeCalculator calculator, int copies) => 0m;

        [InterceptsLocation(@"../NC3004/CounterCalls.cs", 23, 50)]
        public static string Text(in this int copies) => "";
    }
}
