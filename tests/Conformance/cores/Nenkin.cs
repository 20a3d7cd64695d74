// The national pension (国民年金) part of a standard package: deprecated extension points, state shared by the process, members behind closed doors.
#nullable enable
using System;
using System.ComponentModel;
using System.Collections.Generic;
using NoCustomization;

[assembly: StandardPackage("nenkin", Name = "Nenkin pension", Namespaces = new[] { "Nenkin" })]

namespace Nenkin
{
    /// <summary>What the insured pay. Closed.</summary>
    public class Premiums
    {
        public static int Rounds;
        public static readonly int First = 1961;
        public const int Months = 12;
        public static Bounds Limits;
        public static string Office { get; set; } = "";
        public static string Region { get; protected set; } = "";
        public static event EventHandler? Closing;
        protected static int Attempts;

        private static int secret = 7;
        private decimal rate = 1m;
        private static string Tag { get; set; } = "";

        public static int[] Table { get; } = new int[4];
        public static ref int Counter => ref Rounds;

        public string Label { get; set; } = "";
        public event EventHandler? Changed;
        public int Rate => (int)rate + secret + Tag.Length;

        public void Close()
        {
            Closing?.Invoke(this, EventArgs.Empty);
            Changed?.Invoke(this, EventArgs.Empty);
        }

        private decimal Discount(int months) => months * rate;
        private static decimal Ceiling(decimal amount) => decimal.Ceiling(amount);
        private Premiums(string label) => Label = label;
        public Premiums() { }

        private class Ledger
        {
            private int lines;
            public int Lines => lines++;
        }
    }

    public struct Bounds
    {
        public int Low;
        public int High { get; set; }
        public void Widen() => Low--;
        public override readonly string ToString() => Low + ".." + High;
    }

    /// <summary>Cells of one kind of pension. Closed.</summary>
    public class Registry<T>
    {
        public static T? Current;
        public static T? Last { get; set; }
        private static T? hidden;
        private int count;
        public int Count => count + (hidden is null ? 0 : 1);
    }

    /// <summary>Settings that the package opens.</summary>
    [ConfigurationPoint("nenkin.settings", Section = "Nenkin")]
    public static class Settings
    {
        public static int Grace { get; set; }
        public static string Message = "";
        [CoreBehavior]
        public static bool Strict { get; set; }
    }

    /// <summary>The package's hooks: some open.</summary>
    public static class Hooks
    {
        [ExtensionPoint("nenkin.notice-sent")]
        public static event EventHandler? NoticeSent;

        public static event EventHandler? NoticeLost;

        [ExtensionPoint("nenkin.formatter")]
        public static Func<string, string>? Formatter { get; set; }

        public static Func<string, string>? Sorter { get; set; }

        public static AmountCheck? Check { get; set; }

        public static event AmountCheck? Checking;

        public static void Send()
        {
            NoticeSent?.Invoke(null, EventArgs.Empty);
            NoticeLost?.Invoke(null, EventArgs.Empty);
            Checking?.Invoke(1);
        }
    }

    /// <summary>How amounts are rounded. Closed.</summary>
    public delegate decimal Rounding(decimal amount);

    public class Rates
    {
        public decimal Round(decimal amount) => decimal.Round(amount);
    }

    /// <summary>Whoever checks an amount.</summary>
    [ExtensionPoint("nenkin.amount-check")]
    public delegate bool AmountCheck(decimal amount);

    /// <summary>What can be watched by the framework's contract.</summary>
    public class Watched : INotifyPropertyChanged
    {
        public event PropertyChangedEventHandler? PropertyChanged;
        public event EventHandler? Renamed;
        public void Touch()
        {
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(""));
            Renamed?.Invoke(this, EventArgs.Empty);
        }
    }

    /// <summary>What has an event of the contract's name beside the contract's.</summary>
    public class TwoEvents : INotifyPropertyChanged
    {
        private PropertyChangedEventHandler? contract;
        public event PropertyChangedEventHandler? PropertyChanged;
        event PropertyChangedEventHandler? INotifyPropertyChanged.PropertyChanged
        {
            add => contract += value;
            remove => contract -= value;
        }

        public void Touch()
        {
            contract?.Invoke(this, new PropertyChangedEventArgs(""));
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(""));
        }
    }

    /// <summary>Cells in place.</summary>
    [System.Runtime.CompilerServices.InlineArray(4)]
    public struct Cells
    {
        private int first;
        public readonly int First => first;
    }

    public static class Grid
    {
        public static Cells Row;
        public static Bounds Area { get; set; }
    }

    /// <summary>Something that tells of changes. Closed.</summary>
    public interface IFeed
    {
        event EventHandler? Arrived;
    }

    /// <summary>An open plugin with an event of its own.</summary>
    [ExtensionPoint("nenkin.plugin")]
    public abstract class PensionPlugin
    {
        public event EventHandler? Done;

        [CoreBehavior]
        public event EventHandler? Kept;

        public static int Plugins;

        public abstract void Run();

        protected void Finish()
        {
            Done?.Invoke(this, EventArgs.Empty);
            Kept?.Invoke(this, EventArgs.Empty);
        }
    }

    [ExtensionPoint("nenkin.exemption", Status = ExtensionPointStatus.Deprecated, ReplacedBy = "nenkin.exemption2")]
    public interface IExemption
    {
        bool Holds(int year);
    }

    [ExtensionPoint("nenkin.exemption2", Since = "2.0")]
    public interface IExemption2
    {
        bool Holds(int year, int month);
    }

    [ExtensionPoint("nenkin.old-calculator", Status = ExtensionPointStatus.Deprecated)]
    [UseInstead("nenkin.exemption2")]
    public abstract class OldCalculator
    {
        public abstract decimal Amount(int year);
        public virtual decimal Extra(int year) => 0;
    }

    [ExtensionPoint("nenkin.preview", Status = ExtensionPointStatus.Preview)]
    public interface IPreview
    {
        void Look();
    }

    [ExtensionPoint("nenkin.kept", Status = ExtensionPointStatus.Deprecated)]
    [CoreBehavior]
    public interface IKeptClosed
    {
        void Keep();
    }

    /// <summary>A closed class with two seams.</summary>
    public class Seams
    {
        [ExtensionPoint("nenkin.seam-old", Status = ExtensionPointStatus.Deprecated, ReplacedBy = "nenkin.seam")]
        public virtual int Old(int x) => x;

        [ExtensionPoint("nenkin.seam")]
        public virtual int New(int x) => x;
    }

    public class OldEvent
    {
        public void M(IReadOnlyList<string> names) => _ = names;
    }
}
