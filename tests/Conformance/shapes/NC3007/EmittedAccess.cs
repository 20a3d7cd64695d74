// An emitted assembly that asks the runtime to ignore a core's access checks.
// core: ../../cores/Juki.cs
using System;
using System.Reflection;
using System.Reflection.Emit;

namespace System.Runtime.CompilerServices
{
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
    internal sealed class IgnoresAccessChecksToAttribute(string assemblyName) : Attribute
    {
        public string AssemblyName { get; } = assemblyName;
    }
}

namespace Acme.Emits
{
    using System.Runtime.CompilerServices;

    public static class Ignoring
    {
        private static ConstructorInfo Constructor() => typeof(IgnoresAccessChecksToAttribute).GetConstructor(new[] { typeof(string) });

        public static void OfCore(AssemblyBuilder assembly) =>
            assembly.SetCustomAttribute(new CustomAttributeBuilder(Constructor(), new object[] { "Juki" })); // expect: NC3007

        public static void OfOther(AssemblyBuilder assembly) =>
            assembly.SetCustomAttribute(new CustomAttributeBuilder(Constructor(), new object[] { "Acme.Other" }));

        public static void OtherAttribute(AssemblyBuilder assembly) => assembly.SetCustomAttribute(
            new CustomAttributeBuilder(typeof(AssemblyProductAttribute).GetConstructor(new[] { typeof(string) }), new object[] { "Juki" }));
    }
}
