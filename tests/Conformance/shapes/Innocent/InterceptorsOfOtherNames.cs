// Attributes of the same simple name that the compiler does not know.
// core: ../../cores/Tesuryo.cs
using System;
using Tesuryo;

namespace Acme.Tracing
{
    [AttributeUsage(AttributeTargets.Method)]
    sealed class InterceptsLocationAttribute(int version, string data) : Attribute
    {
        public int Version { get; } = version;

        public string Data { get; } = data;
    }

    static class Traces
    {
        [InterceptsLocation(1, "FvkAPuBxDLXJzRIRRGsq3AoAAABJLmNz")]
        public static decimal Calculate(this FeeCalculator calculator, int copies) => calculator.Calculate(copies);
    }
}
