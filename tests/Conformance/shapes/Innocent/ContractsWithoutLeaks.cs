// Contracts that show nothing they should not. What vendors cannot see, and what is not open, may use whatever the package has.
// core: own
// options: assembly=Shien
using System;
using System.Collections.Generic;
using NoCustomization;

[assembly: StandardPackage("shien", Namespaces = new[] { "Shien" })]

namespace Shien
{
    [PackageInternal]
    public class Pipe
    {
        public Pipe Next { get; set; }
    }

    [AttributeUsage(AttributeTargets.All)]
    internal sealed class InsideAttribute : Attribute
    {
        public InsideAttribute(Type type) => Type = type;

        public Type Type { get; }
    }

    public enum Pressure
    {
        Normal,

        [PackageInternal]
        Test,
    }

    internal sealed class Converter
    {
    }

    [AttributeUsage(AttributeTargets.All)]
    public sealed class MadeByAttribute : Attribute
    {
        public MadeByAttribute(Type type) => Type = type;

        public Type Type { get; }
    }

    [ExtensionPoint("shien.rule")]
    public abstract class Rule
    {
        private readonly Pipe _pipe = new();

        private protected Rule(Pipe pipe) => _pipe = pipe;

        protected Rule()
        {
        }

        internal Pipe Pipe => _pipe;

        [PackageInternal]
        public Pipe Plumbing => _pipe;

        [Inside(typeof(Pipe))]
        public abstract decimal Apply(decimal fee, Pressure pressure = Pressure.Normal);

        [MadeBy(typeof(Converter))]
        public virtual IReadOnlyList<Rule> Others => Array.Empty<Rule>();

        private void Flush(Pipe pipe)
        {
        }

        [PackageInternal]
        public sealed class Plan
        {
            public Pipe Pipe { get; set; }
        }

        private sealed class Cache
        {
            public Pipe Pipe { get; set; }
        }
    }

    [ExtensionPoint("shien.sealed-protected")]
    public interface ISelf<T>
        where T : ISelf<T>
    {
        T Next { get; }
    }

    // Closed.
    [CoreBehavior]
    public class Ledger
    {
        public Pipe Pipe { get; set; }

        public void Flush(Pipe pipe)
        {
        }
    }

    [ConfigurationPoint("shien.settings")]
    public sealed class Settings
    {
        public int Copies { get; set; } = 1;

        internal Pipe Pipe { get; set; }
    }
}
