// The family register (戸籍) of a standard package: what it hides, beside what everybody may use, under like names.
#nullable enable
using System;
using System.Collections.Generic;
using NoCustomization;

[assembly: StandardPackage("koseki", Name = "Family register", Namespaces = new[] { "Koseki" })]

namespace Koseki
{
    /// <summary>A register with members of every kind and accessibility.</summary>
    public class Register
    {
        public static readonly string Office = "Chuo";
        public readonly int Year = 1;
        public const int MaxPages = 99;
        public string Title = "";
        private string _secret = "";
        private int _count;
        internal int Pages;
        protected string Note = "";
        private static int s_total;

        public Register()
        {
        }

        private Register(string secret) => _secret = secret;

        internal Register(int pages, string title) => (Pages, Title) = (pages, title);

        public string Name { get; set; } = "";

        public string Number { get; private set; } = "";

        public string Origin { get; init; } = "";

        public int Total => s_total + _count;

        internal string Key { get; set; } = "";

        private string Seal { get; set; } = "";

        [PackageInternal]
        public string Trace { get; set; } = "";

        public string this[int page] => Title + page;

        public event EventHandler? Closed;

        internal event EventHandler? Sealed;

        public string Print() => Title + Note + _secret;

        public string Print(int copies) => Title + copies;

        private string Print(string secret) => secret;

        private void Erase() => _count = 0;

        private void Erase(int page) => _count -= page;

        internal string Reveal(string key) => _secret + key;

        protected void Check()
        {
        }

        private static Register Load(string key) => new(key);

        private T Convert<T>(T value) => value;

        [PackageInternal]
        public void Reset() => _count = 0;

        protected void Raise()
        {
            Closed?.Invoke(this, EventArgs.Empty);
            Sealed?.Invoke(this, EventArgs.Empty);
            Erase();
            Erase(1);
            Convert(Print(Seal));
        }

        /// <summary>A page. Everybody may use it.</summary>
        public class Page
        {
            public int Number { get; set; }

            private string _text = "";

            public override string ToString() => _text;
        }

        private class Ledger
        {
            public int Lines;
        }

        internal enum Mode
        {
            Plain,
            Sealed,
        }

        public object Open() => new Ledger { Lines = (int)Mode.Sealed };
    }

    /// <summary>A register of its own kind: inherits what is hidden.</summary>
    public class CityRegister : Register
    {
        private readonly string _city = "";

        public string City => _city;
    }

    /// <summary>Everything of it is public.</summary>
    public class Person
    {
        public string Name { get; set; } = "";

        public int Age { get; set; }

        public DateTime? Born;

        public string Describe() => Name + Age;
    }

    /// <summary>A list of entries.</summary>
    public class Entries<T>
    {
        private readonly List<T> _items = new();

        public int Count => _items.Count;

        private void Clear() => _items.Clear();

        public void Close() => Clear();
    }

    /// <summary>Counts. Everybody may read.</summary>
    public interface ICounter
    {
        int Count { get; }

        void Advance();
    }

    /// <summary>Implements a member explicitly.</summary>
    public class Clerk : ICounter, IWorker
    {
        private int _steps;

        int ICounter.Count => _steps;

        void ICounter.Advance() => _steps++;

        void IWorker.Work() => _steps++;
    }

    internal interface IWorker
    {
        void Work();
    }

    internal class Vault
    {
        public string Content = "";

        public static Vault Default { get; } = new();

        public void Unlock()
        {
        }

        internal class Lock
        {
        }
    }

    internal class Shelf<T>
    {
        public T? Item;
    }

    /// <summary>Made by the package alone.</summary>
    public sealed class Ticket
    {
        private readonly string _number;

        private Ticket() => _number = "";

        internal Ticket(string number) => _number = number;

        public string Number => _number;

        public static Ticket Of(string number) => new(number);
    }

    /// <summary>Public for technical reasons only.</summary>
    [PackageInternal]
    public class Plumbing
    {
        public void Flush()
        {
        }
    }

    /// <summary>A value whose layout is the package's matter.</summary>
    public struct Stamp
    {
        private long _ticks;

        public Stamp(long ticks) => _ticks = ticks;

        public long Ticks => _ticks;
    }
}
