// Members of an open interface that have a default and are deprecated by name: who supplies one uses what is deprecated.
// core: ../../cores/Fukushi.cs
using Juki.Fukushi;

namespace Acme.Welfare;

class Keeps : IAllowance
{
    public decimal Amount => 1;
    public string Unit => "EUR";
    public decimal Round(decimal amount, int digits) => amount;
}

class Supplies : IAllowance
{
    public decimal Amount => 1;
    public decimal Round(decimal amount) => amount; // expect: NC1007
    public string Label => "x"; // expect: NC1007
}

class SuppliesExplicitly : IAllowance
{
    decimal IAllowance.Amount => 1;
    string IAllowance.Label => "x"; // expect: NC1007
}

interface IOwnAllowance : IAllowance
{
    string IAllowance.Label => "own"; // expect: NC1007
}

class Below : Supplies
{
    public new string Label => "y";
}

class Base
{
    public decimal Amount => 1;
    public string Label => "z";
}

class FromBase : Base, IAllowance; // expect: NC1007
