// Certificate fees (手数料) of a standard package: calculators, rates, money, covariant and generic designs.
#nullable enable
using System;
using System.Collections.Generic;
using NoCustomization;

[assembly: StandardPackage("tesuryo", Name = "Certificate fees", Namespaces = new[] { "Tesuryo" })]

namespace Tesuryo
{
    /// <summary>What a certificate costs. Closed.</summary>
    [UseInstead("tesuryo.surcharge")]
    public class FeeCalculator
    {
        public FeeCalculator(decimal basicFee) => BasicFee = basicFee;

        public FeeCalculator()
        {
        }

        public decimal BasicFee { get; protected set; }

        public virtual decimal Rate { get; protected set; } = 1m;

        public virtual decimal Calculate(int copies) => BasicFee * copies * Rate;

        public virtual decimal Calculate(string certificate, int copies) => Calculate(copies);

        public virtual IEnumerable<decimal> Steps(int copies)
        {
            yield return Calculate(copies);
        }

        public virtual FeeResult Explain(int copies) => new();

        public static decimal Round(decimal fee) => Math.Floor(fee / 10m) * 10m;

        private decimal Discount(int copies) => 0m;

        protected void Check(int copies)
        {
        }

        ~FeeCalculator()
        {
        }
    }

    /// <summary>A calculation with its reasons. Closed.</summary>
    public class FeeResult
    {
        public decimal Fee { get; set; }
    }

    /// <summary>A calculator for senior citizens. Closed.</summary>
    public class SeniorFeeCalculator : FeeCalculator
    {
        public override decimal Calculate(int copies) => 0m;
    }

    /// <summary>An amount of money. Closed.</summary>
    public abstract record Money(decimal Amount)
    {
        public virtual string Text => Amount.ToString();

        public abstract Money Half();
    }

    /// <summary>A fee in yen. Closed.</summary>
    public record Yen(decimal Amount) : Money(Amount)
    {
        public override Money Half() => this with { Amount = Amount / 2 };
    }

    /// <summary>A rate that can be added. Closed.</summary>
    public interface IRate<TSelf>
        where TSelf : IRate<TSelf>
    {
        static abstract TSelf operator +(TSelf left, TSelf right);

        static abstract TSelf Zero { get; }

        decimal Value { get; }
    }

    /// <summary>Reads fees by key. Closed, covariant.</summary>
    public interface IFeeReader<out TFee>
    {
        TFee Read(string key);
    }

    /// <summary>Says how fees are rounded. Closed; every member has a default.</summary>
    public interface IRounding
    {
        [CoreBehavior]
        decimal Round(decimal fee) => Math.Floor(fee);

        int Digits => 0;
    }

    /// <summary>Adds a surcharge. Open.</summary>
    [ExtensionPoint("tesuryo.surcharge", Multiplicity = Multiplicity.Many)]
    public abstract class Surcharge
    {
        public abstract decimal Of(decimal fee);

        public virtual string Label { get; init; } = "";

        public virtual FeeResult Explain(decimal fee) => new() { Fee = fee };

        [CoreBehavior]
        public virtual decimal Limit(decimal fee) => Math.Min(fee, 10_000m);

        [CoreBehavior]
        public virtual string this[int year] => "";

        [CoreBehavior]
        public virtual event EventHandler? Applied;

        [CoreBehavior]
        public virtual T Convert<T>(T fee) => fee;

        [CoreBehavior]
        public override int GetHashCode() => 7;

        protected void Apply() => Applied?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>How fees are shown. Open.</summary>
    [ExtensionPoint("tesuryo.fee-format")]
    public interface IFeeFormat
    {
        string Format(decimal fee);

        [CoreBehavior]
        string Currency => "JPY";
    }

    /// <summary>A fee table whose rows vendors may add. Open.</summary>
    [ExtensionPoint("tesuryo.fee-table")]
    public class FeeTable<TRow>
    {
        public virtual int Count { get; protected set; }

        public virtual void Add(TRow row) => Count++;
    }
}
