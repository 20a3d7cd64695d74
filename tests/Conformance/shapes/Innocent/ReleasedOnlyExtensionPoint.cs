// Under ReleasedOnly extension points and configuration points may be named.
// core: ../../cores/Zeimu.cs
using System;
using Zeimu;

namespace Acme.Taxes;

public sealed class StudentRelief(ReliefOptions options) : IRelief
{
    public decimal Relieve(Taxpayer taxpayer, decimal tax) => Math.Min(tax, options.Ceiling);

    public static ReliefOptions Defaults() => new() { Ceiling = 10m };
}
