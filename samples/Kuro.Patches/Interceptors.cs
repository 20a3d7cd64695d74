using System;
using System.Runtime.CompilerServices;
using Juki.Certificates;

namespace System.Runtime.CompilerServices
{
    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    file sealed class InterceptsLocationAttribute(string filePath, int line, int character) : Attribute
    {
        public string Place => $"{filePath}({line},{character})";
    }
}

namespace Kuro.Patches
{
    public static class Counter
    {
        public static decimal Fee(FeeCalculator calculator, CertificateRequest request) => calculator.Calculate(request);
    }

    /// <summary>NC3004: the compiler calls this where the source calls the package. A generator would write it.</summary>
    internal static class Interceptors
    {
        [InterceptsLocation("Interceptors.cs", 18, 103)]
        public static decimal Free(this FeeCalculator calculator, CertificateRequest request) => 0;
    }
}
