// Preview and current points, and deprecated ones that are only used.
// core: ../../cores/Nenkin.cs
using System.Collections.Generic;
using Nenkin;

namespace Acme.Pension
{
    class Current : IExemption2, IPreview
    {
        public bool Holds(int year, int month) => false;
        public void Look() { }
    }

    class Caller
    {
        private readonly List<IExemption> all = new();
        public bool Ask(IExemption other) => other.Holds(2026) && all.Count > 0;
        public T Pass<T>(T value) where T : IExemption => value;
        public decimal Amount(OldCalculator calculator) => calculator.Amount(2026);
        public bool Is(object o) => o is IExemption or OldCalculator;
    }
}

namespace Acme.Other
{
    interface IExemption { bool Holds(int year); }
    class OwnName : IExemption { public bool Holds(int year) => false; }
}
