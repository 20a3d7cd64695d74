// Exchange of currencies (為替): free types whose conversions, operators and pattern members are the package's own.
#nullable enable
using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using NoCustomization;

[assembly: StandardPackage("kawase", Namespaces = new[] { "Kawase" })]
[assembly: InternalsVisibleTo("Acme.Twin")]

namespace Kawase
{
    /// <summary>Restricted, with conversions.</summary>
    [PackageInternal]
    public struct Rate
    {
        public int Value;

        public static explicit operator Rate(int value) => default;

        public static implicit operator Rate(string text) => default;

        public static implicit operator int(Rate rate) => rate.Value;
    }

    /// <summary>Free, with a conversion for the package alone.</summary>
    public class Money
    {
        [PackageInternal]
        public static explicit operator Money(int value) => new();

        public static explicit operator Money(string text) => new();
    }

    /// <summary>What vendors may call.</summary>
    public static class Exchange
    {
        public static Rate Rate() => default;

        public static void Take(Rate rate)
        {
        }

        public static SlipBook Slips() => new();

        public static SlipEntry Entry() => new(1);
    }

    /// <summary>Restricted, with a length, an indexer and slices.</summary>
    [PackageInternal]
    public class SlipBook
    {
        public int Length => 1;

        public int this[int index] => 1;

        public SlipBook Slice(int start, int length) => this;
    }

    [PackageInternal]
    public record SlipEntry(int Amount);

    /// <summary>Free, one of its properties is not.</summary>
    public record Offer(int Price)
    {
        [PackageInternal]
        public int Margin { get; init; }
    }

    /// <summary>Free; the property of one of its parameters is not.</summary>
    public record Tariff(int Shown, [property: PackageInternal] int Hidden);

    /// <summary>Free, above a restricted contract.</summary>
    [ExtensionPoint("kawase.desk")]
    public interface IDesk : ITill
    {
        void Open();
    }

    [PackageInternal]
    public interface ITill
    {
        void Count();
    }

    /// <summary>Free, with pattern members for the package alone.</summary>
    public class Quotes
    {
        public int Length => 1;

        [PackageInternal]
        public int this[int index] => 1;

        [PackageInternal]
        public Quotes Slice(int start, int length) => this;
    }

    /// <summary>Free, one of its Add for the package alone.</summary>
    public class Basket : IEnumerable
    {
        [PackageInternal]
        public void Add(int value)
        {
        }

        public void Add(string value)
        {
        }

        IEnumerator IEnumerable.GetEnumerator() => Array.Empty<int>().GetEnumerator();
    }

    /// <summary>Free, its builder is not.</summary>
    [CollectionBuilder(typeof(LedgerBuilder), "Create")]
    public class Ledger : List<int>
    {
    }

    [PackageInternal]
    public static class LedgerBuilder
    {
        public static Ledger Create(ReadOnlySpan<int> values) => new();
    }

    /// <summary>Free, and so is its builder.</summary>
    [CollectionBuilder(typeof(BookBuilder), "Create")]
    public class Book<T> : List<T>
    {
    }

    public static class BookBuilder
    {
        public static Book<T> Create<T>(ReadOnlySpan<T> values) => new();
    }

    [ExtensionPoint("kawase.desk.base")]
    public class FreeDesk
    {
        public virtual int Fee => 1;

        public virtual int Charge() => 1;
    }

    /// <summary>Open; what it overrides is for the package alone.</summary>
    [ExtensionPoint("kawase.desk.bank")]
    public class BankDesk : FreeDesk
    {
        [PackageInternal]
        public override int Fee => 2;

        [PackageInternal]
        public override int Charge() => 2;
    }

    /// <summary>Free members of an extension block beside the package's own.</summary>
    public static class Texts
    {
        extension(string text)
        {
            [PackageInternal]
            public int Weight
            {
                get => 1;
                set
                {
                }
            }

            public int Depth
            {
                [PackageInternal]
                get => 1;
                set
                {
                }
            }

            [PackageInternal]
            public static int Limit => 1;

            public int Size => 1;
        }

        extension(int number)
        {
            public int Weight => number;
        }

        extension<T>(List<T> list)
        {
            [PackageInternal]
            public int Weight => list.Count;
        }

        extension<T>(T[] list)
        {
            public int Weight => list.Length;
        }
    }

    /// <summary>Free, with static members for the package alone.</summary>
    public interface ICurrency<TSelf>
        where TSelf : ICurrency<TSelf>
    {
        [PackageInternal]
        static abstract int Digits { get; }

        [PackageInternal]
        static abstract int Scale();

        [PackageInternal]
        static virtual int Round(int value) => value;

        [PackageInternal]
        static abstract TSelf operator +(TSelf left, TSelf right);

        [PackageInternal]
        static abstract event EventHandler Changed;

        static abstract string Symbol { get; }

        static abstract TSelf operator -(TSelf left, TSelf right);
    }

    /// <summary>Free, one of its events only to be left.</summary>
    public class Ticker
    {
        public event EventHandler Moved
        {
            [PackageInternal]
            add
            {
            }

            remove
            {
            }
        }

        public event EventHandler? Closed;

        public void Close() => Closed?.Invoke(this, EventArgs.Empty);
    }
}
