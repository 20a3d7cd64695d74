// The attribute by which the runtime lets an assembly past all access checks, with a publicized reference for the compiler: the internals are in use.
// core: ../../cores/Juki.cs
// options: publicize=true
using System;
using System.Runtime.CompilerServices;
using Juki;

[assembly: IgnoresAccessChecksTo("Juki")]

namespace System.Runtime.CompilerServices
{
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
    internal sealed class IgnoresAccessChecksToAttribute(string assemblyName) : Attribute
    {
        public string AssemblyName => assemblyName;
    }
}

namespace Acme.Residents
{
    public class WardState : OfficeState // expect: NC1001
    {
        public override void Reset() => counter = 0; // expect: NC1003 // expect: NC2003 binary

        public string Read() => Operator + Status; // expect: NC2003 binary
    }

    public static class Traces
    {
        public static int Take(Resident resident)
        {
            using var handle = new Handle<RecordLock>(); // expect: NC2003 binary
            RecordLock.Shared.Take("1"); // expect: NC2003, NC2003 binary
            return resident.Revision + (int)LockMode.Exclusive; // expect: NC2003 binary
        }
    }

    internal sealed class Handle<T> : IDisposable
    {
        public void Dispose()
        {
        }
    }
}
