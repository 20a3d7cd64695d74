// core: ../../cores/Kiban.cs, ../../cores/Kawase.cs
// The interface before an explicitly implemented member's name is in the base list, which has the finding.
using System;
using System.Collections.Generic;
using Kawase;
using Kiban.Plumbing;

namespace Acme.Explicit;

class Listed : IPipe // expect: NC1002, NC2004
{
    void IPipe.Pump() { }
}

class Argument : IEquatable<PipeContext> // expect: NC2004
{
    bool IEquatable<PipeContext>.Equals(PipeContext other) => true; // expect: NC2004
}

partial class Parts : IComparer<PipeSlot>; // expect: NC2004

partial class Parts
{
    int IComparer<PipeSlot>.Compare(PipeSlot left, PipeSlot right) => 0; // expect: NC2004, NC2004
}

class Implied : IDesk
{
    void IDesk.Open() { }

    void ITill.Count() { } // expect: NC2004 source the name stands nowhere else
}

class Free : IDisposable
{
    void IDisposable.Dispose() { }
}
