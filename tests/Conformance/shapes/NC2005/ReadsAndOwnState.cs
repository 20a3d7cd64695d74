// Reading, own state, instance state, and what the package opened.
// core: ../../cores/Nenkin.cs
using System;
using System.ComponentModel;
using System.Threading;
using Nenkin;

namespace Acme.Pension
{
    class Readers
    {
        private static int s_rounds;
        public static string Office { get; set; } = Premiums.Office;

        int Read()
        {
            var x = Premiums.Rounds + Premiums.First + Premiums.Months + Premiums.Counter;
            x += Premiums.Limits.Low + Premiums.Limits.High;
            ref readonly var view = ref Premiums.Rounds;
            ref var read = ref Premiums.Counter;
            Own(in Premiums.Rounds);
            s_rounds = Premiums.Rounds;
            Interlocked.Exchange(ref s_rounds, Premiums.Rounds);
            Office = Premiums.Office + nameof(Premiums.Rounds) + Premiums.Limits.ToString();
            var copy = Premiums.Limits;
            copy.Low = 4;
            return x + view + read + copy.Low + Volatile.Read(ref s_rounds);
        }

        int ReadCells()
        {
            var sum = Grid.Row[1] + Grid.Row.First + Grid.Area.Low;
            foreach (var cell in Grid.Row)
                sum += cell;
            return sum;
        }

        static int Own(in int x) => x;

        ref readonly int Hand() => ref Premiums.Rounds;

        void Instance(Premiums premiums)
        {
            premiums.Label = "mine";
            Premiums.Table[0] = 3;
            new Premiums { Label = Premiums.Office }.Close();
        }

        void Open(Watched watched, PensionPlugin plugin)
        {
            Settings.Grace = 3;
            Settings.Grace++;
            Settings.Message = "x";
            Hooks.NoticeSent += OnSent;
            Hooks.Formatter = s => s;
            Hooks.Check = amount => amount > 0;
            Hooks.Checking += amount => amount > 1;
            watched.PropertyChanged += OnChanged;
            plugin.Done += OnSent;
            Hooks.NoticeLost -= OnSent;
            AppDomain.CurrentDomain.ProcessExit += OnSent;
        }

        void OnSent(object? sender, EventArgs e) { }
        void OnChanged(object? sender, PropertyChangedEventArgs e) { }
    }

    class OwnFeed : OwnSource
    {
        public void Watch(OwnFeed other) => other.Arrived += (_, _) => { };
    }

    class OwnSource
    {
        public event EventHandler? Arrived;
        public void Tell() => Arrived?.Invoke(this, EventArgs.Empty);
    }
}
