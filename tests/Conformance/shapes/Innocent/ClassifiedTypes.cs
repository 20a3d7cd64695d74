// Types of a core that their author has classified, and such as nobody outside can extend.
// core: own
// options: assembly=Shien
using System;
using NoCustomization;

[assembly: StandardPackage("shien", Namespaces = new[] { "Shien" })]

namespace Shien
{
    public sealed class Office
    {
    }

    public static class Tools
    {
    }

    public readonly struct Amount
    {
    }

    public enum Kind
    {
        One,
    }

    public delegate void Told(string what);

    [CoreBehavior]
    public class Ledger
    {
        public class Line
        {
        }
    }

    [UseInstead("shien.plugin")]
    public interface ILedger
    {
        void Post(decimal amount);
    }

    [ExtensionPoint("shien.plugin")]
    public interface IPlugin
    {
        void Run();
    }

    [ConfigurationPoint("shien.settings")]
    public class Settings
    {
    }

    [PackageInternal]
    public class Plumbing
    {
        public class Pipe
        {
        }
    }

    public class ShienException : Exception
    {
    }

    public class ShienEventArgs : EventArgs
    {
    }

    [AttributeUsage(AttributeTargets.Class)]
    public class MarkAttribute : Attribute
    {
    }

    internal class Hidden
    {
        public class Inner
        {
        }
    }

    // Only the class itself can derive: a closed list of cases.
    public abstract record Outcome
    {
        private Outcome()
        {
        }

        public sealed record Paid(decimal Amount) : Outcome;

        public sealed record Refused(string Why) : Outcome;
    }

    public abstract class Step
    {
        private protected Step()
        {
        }
    }

    public abstract class Form
    {
        internal abstract string Write();
    }

    public interface IInside
    {
        internal void Connect();
    }

    public interface IFurtherInside : IInside
    {
    }

    public sealed class Cabinet
    {
        private class Drawer
        {
        }

        private protected class Shelf
        {
        }
    }
}
