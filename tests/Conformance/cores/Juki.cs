// The resident record (住民記録) of a standard package: entities, services, batch jobs, plugins.
#nullable enable
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using NoCustomization;

[assembly: StandardPackage("juki", Name = "Juki resident record", Publisher = "Example Systems",
    Namespaces = new[] { "Juki" }, OpenNamespaces = new[] { "Juki.Extensions" }, Zone = NetworkZone.MyNumber)]
[assembly: InternalsVisibleTo("Acme.Juki.Friend")]

namespace Juki
{
    /// <summary>One resident. Closed.</summary>
    public class Resident
    {
        public const string NumberPrefix = "R";

        protected int version;

        private readonly Dictionary<string, string> notes = new();

        public Resident(string number) => Number = number;

        public string Number { get; }

        public virtual string DisplayName { get; set; } = "";

        public virtual string this[string note]
        {
            get => notes[note];
            set => notes[note] = value;
        }

        public virtual event EventHandler<ResidentChangedEventArgs>? Moved;

        public static string DefaultCountry { get; set; } = "JP";

        public static Resident Anonymous() => new("0");

        public virtual bool CanVote(DateOnly on) => on >= new DateOnly(2000, 1, 1);

        public virtual Resident Copy() => new(Number);

        public virtual T Describe<T>(Func<string, T> describe) => describe(Number);

        public string FormatNumber(string format) => format + Number;

        public string FormatNumber(int width) => Number.PadLeft(width);

        public override string ToString() => Number;

        internal void Renumber(string number) => version++;

        internal int Revision => version;

        private void Audit() => Moved?.Invoke(this, new ResidentChangedEventArgs(Number));

        /// <summary>Where a resident has lived. Closed.</summary>
        public class History
        {
            public virtual int Years { get; set; }
        }

        protected enum State
        {
            Active,
            Removed,
        }
    }

    /// <summary>The key of a record. Closed.</summary>
    public record ResidentKey(string Municipality, string Number);

    /// <summary>A household with its head. Closed.</summary>
    public class Household
    {
        public virtual Resident? Head { get; init; }

        public event EventHandler? Divided;

        public virtual Resident FindHead() => Head ?? Resident.Anonymous();

        [CoreBehavior]
        public override string ToString() => "household";

        public void Divide() => Divided?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>A resident that is a foreign national. Closed.</summary>
    public class ForeignResident : Resident
    {
        public ForeignResident(string number) : base(number)
        {
        }

        public string Nationality { get; set; } = "";

        public override bool CanVote(DateOnly on) => false;
    }

    /// <summary>Keys and entities of any kind. Closed.</summary>
    public abstract class RepositoryBase<TEntity, TKey>
        where TEntity : class
    {
        public virtual void Add(TKey key, TEntity entity)
        {
        }

        public void Remove(TKey key)
        {
        }

        public abstract TEntity Get(TKey key);

        protected virtual IEnumerable<TEntity> Load(IReadOnlyList<TKey> keys) => Array.Empty<TEntity>();

        public class Cursor
        {
            public virtual bool MoveNext() => false;
        }
    }

    /// <summary>A base that its children name themselves in. Closed.</summary>
    public abstract class CodeBase<TSelf>
        where TSelf : CodeBase<TSelf>
    {
        public string Value { get; set; } = "";

        public virtual int CompareCode(TSelf other) => string.CompareOrdinal(Value, other.Value);
    }

    /// <summary>A nightly batch job. Closed.</summary>
    public abstract class BatchJob : IDisposable
    {
        public abstract string Name { get; }

        public abstract void Run(DateOnly on);

        public virtual int Priority { get; } = 5;

        public virtual void OnFailed(Exception error)
        {
        }

        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        protected virtual void Dispose(bool disposing)
        {
        }

        public abstract override string ToString();
    }

    /// <summary>The nightly job that removes emigrants. Closed.</summary>
    public class EmigrationJob : BatchJob
    {
        public override string Name => "emigration";

        public override void Run(DateOnly on)
        {
        }

        public override string ToString() => Name;
    }

    /// <summary>Told when a record changed. Open to deriving: EventArgs are.</summary>
    public class ResidentChangedEventArgs : EventArgs
    {
        public ResidentChangedEventArgs(string number) => Number = number;

        public string Number { get; }
    }

    /// <summary>Something went wrong in the package. Open to deriving: exceptions are.</summary>
    public class JukiException : Exception
    {
        public JukiException(string message) : base(message)
        {
        }

        public virtual int Code => 1;
    }

    /// <summary>The record is damaged: the package stops at exactly this type.</summary>
    [CoreBehavior]
    public class RecordDamagedException : JukiException
    {
        public RecordDamagedException(string message) : base(message)
        {
        }
    }

    /// <summary>Asks for an audit trail. Open to deriving: attributes are.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public class AuditedAttribute : Attribute
    {
        public string? Reason { get; set; }
    }

    /// <summary>Tools of this company that nobody else needs.</summary>
    internal class RecordLock
    {
        internal static readonly RecordLock Shared = new();

        internal int Holders;

        internal RecordLock()
        {
        }

        internal virtual void Take(string number) => Holders++;

        internal static T Within<T>(Func<T> work) => work();
    }

    internal interface IRecordTrace
    {
        void Trace(string number);
    }

    internal enum LockMode
    {
        Shared,
        Exclusive,
    }

    [AttributeUsage(AttributeTargets.All)]
    internal sealed class TracedAttribute : Attribute
    {
    }

    /// <summary>A move in one of the ways that the package knows. Closed to all others by its constructors, too.</summary>
    public abstract class Movement
    {
        private protected Movement()
        {
        }

        internal Movement(int way) => Way = way;

        public int Way { get; }
    }

    /// <summary>A move within the municipality. Closed.</summary>
    public class LocalMovement : Movement;

    /// <summary>The state of the whole office. Closed.</summary>
    public class OfficeState
    {
        private protected int counter;

        internal protected string Office { get; set; } = "";

        internal string Operator { get; set; } = "";

        public string Status { get; internal set; } = "";

        internal OfficeState(int counter) => this.counter = counter;

        public OfficeState()
        {
        }

        private protected void Advance() => counter++;

        internal virtual void Reset() => counter = 0;
    }
}

namespace Juki.Services
{
    /// <summary>Finds residents. Closed.</summary>
    public interface IResidentRepository
    {
        Resident? Find(string number);

        void Save(Resident resident);
    }

    /// <summary>The package's own store.</summary>
    public class ResidentRepository : IResidentRepository
    {
        public Resident? Find(string number) => new(number);

        public void Save(Resident resident)
        {
        }
    }

    /// <summary>Issues certificates. Closed.</summary>
    public interface ICertificateService
    {
        event EventHandler? Issued;

        string Issue(string number, int copies);

        int LastCopies { get; }
    }

    /// <summary>The package's own issuing.</summary>
    public class CertificateService : ICertificateService
    {
        public event EventHandler? Issued;

        public int LastCopies { get; private set; }

        public virtual string Issue(string number, int copies)
        {
            LastCopies = copies;
            Issued?.Invoke(this, EventArgs.Empty);
            return number;
        }
    }

    /// <summary>A table of codes. Closed.</summary>
    public interface ICodeTable<TCode>
    {
        TCode Lookup(string key);
    }

    /// <summary>The package's own code table.</summary>
    public class CodeTable<TCode> : ICodeTable<TCode>
        where TCode : new()
    {
        public TCode Lookup(string key) => new();
    }

    /// <summary>A code that parses itself. Closed.</summary>
    public interface ISelfParsing<TSelf>
        where TSelf : ISelfParsing<TSelf>
    {
        static abstract TSelf Parse(string text);

        static virtual int MaximumLength => 8;
    }

    /// <summary>Has a running number. Closed.</summary>
    public interface INumbered
    {
        string Number => "";
    }

    /// <summary>Numbered and dated. Closed.</summary>
    public interface IRegistered : INumbered
    {
        DateOnly RegisteredOn => default;
    }

    /// <summary>Reads the package's clock. Closed.</summary>
    public interface IOfficeClock
    {
        DateOnly Today { get; }
    }

    /// <summary>The package's own clock.</summary>
    public sealed class OfficeClock : IOfficeClock
    {
        public DateOnly Today => new(2026, 4, 1);
    }
}

namespace Juki.Plugins
{
    using Juki.Services;

    /// <summary>Checks a move before it is recorded. Open.</summary>
    [ExtensionPoint("juki.move-check", Kind = ExtensionPointKind.Plugin, Multiplicity = Multiplicity.Many)]
    public interface IMoveCheck : INumbered
    {
        bool Accepts(Resident resident);

        string Title => "check";

        [CoreBehavior]
        string AuditLine => Title + Number;

        [CoreBehavior]
        static virtual int Limit => 100;
    }

    /// <summary>Computes the fee of a certificate. Open.</summary>
    [ExtensionPoint("juki.certificate-fee", Kind = ExtensionPointKind.Plugin)]
    public interface ICertificateFee
    {
        decimal Fee(string certificate, int copies);
    }

    /// <summary>An open generic rule.</summary>
    [ExtensionPoint("juki.validator", Multiplicity = Multiplicity.Many)]
    public interface IValidator<in T>
    {
        bool IsValid(T value);
    }

    /// <summary>Fills a slot of a notice. Open.</summary>
    [ExtensionPoint("juki.notice-slot", Kind = ExtensionPointKind.FormSlot)]
    public abstract class NoticeSlot : INumbered
    {
        protected int width = 40;

        public string Title { get; set; } = "";

        public abstract string Render(Resident resident);

        public virtual int Order => 0;

        protected virtual string Frame(string text) => text;

        [CoreBehavior]
        public virtual string Number => "N-1";

        [CoreBehavior]
        protected virtual void Log(string text)
        {
        }

        [ExtensionPoint("juki.notice-slot.header", MustCallBase = true)]
        public virtual string Header() => Title.PadRight(width);

        internal void Wire() => Stamp();

        private void Stamp()
        {
        }
    }

    /// <summary>A text that a body words itself. Open.</summary>
    [ExtensionPoint("juki.notice-text", Kind = ExtensionPointKind.FormSlot)]
    public abstract record NoticeText(string Title)
    {
        public abstract string Body { get; }
    }

    /// <summary>The package's own slot: a closed child of an open base.</summary>
    public class AddressSlot : NoticeSlot
    {
        public override string Render(Resident resident) => resident.Number;
    }

    /// <summary>Open, generic.</summary>
    [ExtensionPoint("juki.importer")]
    public abstract class Importer<TRow>
    {
        public abstract void Import(TRow row);

        public virtual void Finish()
        {
        }

        public void Skip(TRow row)
        {
        }
    }

    /// <summary>Called with each printed line. Open to subscribing.</summary>
    [ExtensionPoint("juki.printed")]
    public delegate void Printed(string line);

    /// <summary>Where plugins attach.</summary>
    public static class Hooks
    {
        [ExtensionPoint("juki.hooks.moved")]
        public static event EventHandler<ResidentChangedEventArgs>? Moved;

        public static void Raise(string number) => Moved?.Invoke(null, new ResidentChangedEventArgs(number));
    }
}

namespace Juki.Extensions
{
    /// <summary>What the package itself offers to registrations.</summary>
    public static class JukiRegistration
    {
        public static string Describe(this Juki.Services.IResidentRepository repository) => "juki";
    }
}
