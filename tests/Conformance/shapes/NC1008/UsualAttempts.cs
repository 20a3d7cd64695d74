// How a vendor skips the core without meaning to, and what only looks like it.
// core: ../../cores/Madoguchi.cs
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Madoguchi;

namespace Acme.Desks
{
    class OtherOverload : Counter
    {
        public override string Accept(string number) => base.Accept(number, 1); // expect: NC1008
    }

    class Recursion : Counter
    {
        public override string Accept(string number) => ((Counter)this).Accept(number); // expect: NC1008
    }

    class OtherObject : Counter
    {
        private readonly Counter inner = new NightCounter();
        public override string Accept(string number) => inner.Accept(number); // expect: NC1008
    }

    class OnlyInCatch : Counter
    {
        public override void Open() // expect: NC1008
        {
            try { Console.WriteLine(); } catch (Exception) { base.Open(); }
        }
    }

    class Coalesced : Counter
    {
        private string? cache;
        public override string Accept(string number) => cache ??= base.Accept(number); // expect: NC1008
    }

    class OneArm : Counter
    {
        public override string Accept(string number) => number switch { "0" => "", _ => base.Accept(number) }; // expect: NC1008
    }

    class ShortCircuit : Counter
    {
        private bool Ask() { base.Open(); return true; }
        public override void Open() // expect: NC1008
        {
            if (DateTime.Now.Hour > 8 && Ask()) Console.WriteLine();
        }
    }

    class OneAccessor : Counter
    {
        public override string Title { get => base.Title; set => Console.WriteLine(value); } // expect: NC1008
    }

    class LateReturn : Counter
    {
        public override async Task CloseAsync() // expect: NC1008
        {
            await Task.Delay(1);
            if (Label.Length == 0)
                return;
            await base.CloseAsync();
        }
    }

    // Fine
    class BothArms : Counter
    {
        public override string Accept(string number) => number.Length > 3 ? base.Accept(number) + "!" : base.Accept("0" + number);
    }

    class UsingAndLock : Counter
    {
        public override void Open()
        {
            using var stream = new System.IO.MemoryStream();
            lock (stream)
            {
                do { base.Open(); } while (stream.Length > 3);
            }
        }
    }

    class GuardThrows : Counter
    {
        public override string Accept(string number)
        {
            ArgumentNullException.ThrowIfNull(number);
            if (number.Length == 0)
                throw new ArgumentException("empty", nameof(number));
            var result = base.Accept(number);
            return result.Length > 3 ? "long" : result;
        }
    }

    class Retries : Counter
    {
        public override async Task<string> AcceptAsync(string number)
        {
            for (var i = 0; ; i++)
            {
                try { return await base.AcceptAsync(number).ConfigureAwait(false); }
                catch (TimeoutException) when (i < 3) { await Task.Delay(100); }
            }
        }
    }

    class Timed : Counter
    {
        private T Measure<T>(Func<T> action) => action();
        public override string Accept(string number) => Measure(() => base.Accept(number));
    }

    class Tuple : Counter
    {
        public override string Accept(string number) { var (a, b) = (base.Accept(number), 1); return a + b; }
    }
}
