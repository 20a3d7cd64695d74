// Own attributes with restricted types as type argument, as argument, as constant.
// core: ../../cores/Kiban.cs
using System;
using Kiban.Plumbing;

namespace Acme.Platforms;

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public sealed class HandlesAttribute<T> : Attribute
{
    public object With { get; set; }
}

[Handles<PipeContext>] // expect: NC2004
[Handles<int>(With = PipeMode.Fast)] // expect: NC2004 source
[Handles<int>(With = typeof(PipeContext))] // expect: NC2004
public sealed class Handler
{
}
