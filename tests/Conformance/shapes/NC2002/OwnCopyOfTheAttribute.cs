// The runtime knows the attribute by its name, whoever declares it.
// core: ../../cores/Nenkin.cs
using System;
using System.Runtime.CompilerServices;
using Nenkin;

namespace System.Runtime.CompilerServices
{
    enum UnsafeAccessorKind { Constructor, Method, StaticMethod, Field, StaticField }

    [AttributeUsage(AttributeTargets.Method)]
    sealed class UnsafeAccessorAttribute : Attribute
    {
        public UnsafeAccessorAttribute(UnsafeAccessorKind kind) => Kind = kind;
        public UnsafeAccessorKind Kind { get; }
        public string? Name { get; set; }
    }
}

namespace Acme.Pension
{
    static class Keys
    {
#pragma warning disable CS0436
        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "rate")] // expect: NC2002
        extern static ref decimal Rate(Premiums premiums);
    }
}
