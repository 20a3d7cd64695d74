// Own members of every kind on a class below an open base.
// core: ../../cores/Tesuryo.cs
using System;
using Tesuryo;

namespace Acme.Fees;

public sealed class RichSurcharge : Surcharge
{
    public const string Kind = "rich";

    public static int Count;

    public event EventHandler Counted;

    public string this[string key] => key;

    public class Row
    {
    }

    public static bool operator true(RichSurcharge surcharge) => true;

    public static bool operator false(RichSurcharge surcharge) => false;

    public override decimal Of(decimal fee)
    {
        Counted?.Invoke(this, EventArgs.Empty);
        return fee;
    }
}
