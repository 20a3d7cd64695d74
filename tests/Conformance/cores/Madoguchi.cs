// The counter (窓口): members that vendors may wrap and not replace, in every kind.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using NoCustomization;

[assembly: StandardPackage("madoguchi", Name = "Madoguchi")]

namespace Madoguchi
{
    /// <summary>Open; most of its members must be wrapped.</summary>
    [ExtensionPoint("madoguchi.counter")]
    public abstract class Counter
    {
        private readonly Dictionary<int, string> _seats = new();
        private string _title = "";
        private EventHandler? _called;

        [ExtensionPoint("madoguchi.counter.open", MustCallBase = true)]
        public virtual void Open()
        {
        }

        [ExtensionPoint("madoguchi.counter.accept", MustCallBase = true)]
        public virtual string Accept(string number) => number;

        [ExtensionPoint("madoguchi.counter.accept-many", MustCallBase = true)]
        public virtual string Accept(string number, int copies) => number + copies;

        [ExtensionPoint("madoguchi.counter.accept-later", MustCallBase = true)]
        public virtual Task<string> AcceptAsync(string number) => Task.FromResult(number);

        [ExtensionPoint("madoguchi.counter.close", MustCallBase = true)]
        public virtual Task CloseAsync() => Task.CompletedTask;

        [ExtensionPoint("madoguchi.counter.stamp", MustCallBase = true)]
        public virtual ValueTask<int> StampAsync(int count) => new(count);

        [ExtensionPoint("madoguchi.counter.waiting", MustCallBase = true)]
        public virtual IEnumerable<string> Waiting() => _seats.Values;

        [ExtensionPoint("madoguchi.counter.queue", MustCallBase = true)]
        public virtual async IAsyncEnumerable<string> QueueAsync()
        {
            await Task.Yield();
            yield return _title;
        }

        [ExtensionPoint("madoguchi.counter.read", MustCallBase = true)]
        public virtual T Read<T>(string key, T otherwise) => otherwise;

        [ExtensionPoint("madoguchi.counter.closing", MustCallBase = true)]
        protected virtual void OnClosing(EventArgs e)
        {
        }

        [ExtensionPoint("madoguchi.counter.title", MustCallBase = true)]
        public virtual string Title
        {
            get => _title;
            set => _title = value;
        }

        [ExtensionPoint("madoguchi.counter.label", MustCallBase = true)]
        public virtual string Label => _title;

        [ExtensionPoint("madoguchi.counter.seat", MustCallBase = true)]
        public virtual string this[int seat]
        {
            get => _seats[seat];
            set => _seats[seat] = value;
        }

        [ExtensionPoint("madoguchi.counter.called", MustCallBase = true)]
        public virtual event EventHandler? Called
        {
            add => _called += value;
            remove => _called -= value;
        }

        /// <summary>First declared by the framework.</summary>
        [ExtensionPoint("madoguchi.counter.text", MustCallBase = true)]
        public override string ToString() => Title;

        /// <summary>Kept: nobody overrides it, wrapping or not.</summary>
        [CoreBehavior]
        [ExtensionPoint("madoguchi.counter.audit", MustCallBase = true)]
        public virtual void Audit()
        {
        }

        /// <summary>Open without a condition.</summary>
        public virtual string Greet() => "";
    }

    /// <summary>Overrides without a word about wrapping: the nearest declaration decides.</summary>
    [ExtensionPoint("madoguchi.night-counter")]
    public class NightCounter : Counter
    {
        public override void Open() => base.Open();
    }

    /// <summary>What is abstract cannot be called.</summary>
    [ExtensionPoint("madoguchi.desk")]
    public abstract class Desk<TForm>
    {
        [ExtensionPoint("madoguchi.desk.kind", MustCallBase = true)]
        public abstract string Kind();

        [ExtensionPoint("madoguchi.desk.receive", MustCallBase = true)]
        public virtual bool Receive(TForm form) => form is not null;
    }

    /// <summary>Closed, with one member that is open to wrapping.</summary>
    public class Register
    {
        [ExtensionPoint("madoguchi.register.enter", MustCallBase = true)]
        public virtual void Enter(string line)
        {
        }

        public virtual void Leave(string line)
        {
        }
    }
}
