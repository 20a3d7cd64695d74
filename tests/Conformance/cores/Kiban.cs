// The platform (共通基盤) of a standard package: a free facade beside plumbing that is public for technical reasons only.
#nullable enable
using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using NoCustomization;

[assembly: StandardPackage("kiban", Name = "Common platform", Namespaces = new[] { "Kiban" })]
[assembly: InternalsVisibleTo("Acme.Kiban.Friend")]
[assembly: InternalsVisibleTo("Acme.Twin")]

namespace Kiban
{
    using Kiban.Plumbing;

    /// <summary>What vendors may call.</summary>
    public static class Platform
    {
        public static PipeContext Current() => new();

        public static IEnumerable<PipeContext> Contexts() => Array.Empty<PipeContext>();

        public static PipeList Entries() => new();

        public static PipeSignal Signal() => new();

        public static PipeAmount Amount() => new(1m);

        public static void Use(PipeContext? context)
        {
        }

        public static void Each(PipeCallback callback)
        {
        }

        public static void On(Action<PipeContext> action)
        {
        }

        public static T Pass<T>(T value) => value;

        public static int Version => 3;

        [PackageInternal]
        public static void Restart()
        {
        }

        [PackageInternal]
        public static string Mode { get; set; } = "";

        [PackageInternal]
        public static readonly string Build = "1";

        [PackageInternal]
        public const int MaximumRetries = 3;

        [PackageInternal]
        public static event EventHandler? Restarted;

        [PackageInternal]
        public static string Shout(this string text) => text + (Restarted is null ? "" : "!");

        public static int Level { get; internal set; }

        internal static int Secret;

        internal static void Hidden() => Secret++;

        internal static class Vault
        {
            public static string Key => "k";

            public class Door
            {
            }
        }
    }

    /// <summary>A free type with a constructor that is for the package alone.</summary>
    public class Session
    {
        public Session()
        {
        }

        [PackageInternal]
        public Session(string ticket)
        {
        }

        public string User { get; set; } = "";

        [PackageInternal]
        public string Ticket { get; set; } = "";

        public string Zone { get; [PackageInternal] set; } = "";
    }

    /// <summary>Open; one of its constructors is for the package alone.</summary>
    [ExtensionPoint("kiban.task")]
    public abstract class PlatformTask
    {
        protected PlatformTask()
        {
        }

        [PackageInternal]
        protected PlatformTask(int slot)
        {
        }

        public abstract void Run();

        public virtual Task RunAsync() => Task.CompletedTask;

        [PackageInternal]
        protected virtual void Prepare()
        {
        }

        [PackageInternal]
        public virtual PlatformTask Copy() => this;

        [PackageInternal]
        public virtual string Slot { get; set; } = "";
    }

    /// <summary>Open; overrides what is for the package alone.</summary>
    [ExtensionPoint("kiban.slow-task")]
    public abstract class SlowTask : PlatformTask
    {
        public override string Slot { get; set; } = "slow";

        protected override void Prepare()
        {
        }
    }

    /// <summary>Free: a marker that other attributes of the package are not.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public sealed class ScheduledAttribute : Attribute
    {
        public ScheduledAttribute(Type? by = null) => By = by;

        public Type? By { get; }
    }
}

namespace Kiban.Plumbing
{
    [PackageInternal]
    public static class Pipes
    {
        public const string Root = "/";

        public static int Counter;

        public static string Name { get; set; } = "";

        public static event EventHandler? Opened;

        public static void Flush() => Opened?.Invoke(null, EventArgs.Empty);

        public static PipeContext Open(string name) => new() { Name = name };

        public static T Box<T>(T value) => value;

        public static int Depth(this string text) => text.Length;
    }

    [PackageInternal]
    public class PipeContext : IDisposable
    {
        public string Name { get; set; } = "";

        public PipeContext? Parent { get; set; }

        public void Close()
        {
        }

        public void Dispose()
        {
        }

        public void Deconstruct(out string name, out int depth)
        {
            name = Name;
            depth = 0;
        }

        public class Options
        {
            public int Size { get; set; }
        }
    }

    [PackageInternal]
    public struct PipeSlot
    {
        public int Index;
    }

    [PackageInternal]
    public enum PipeMode
    {
        Slow,
        Fast,
    }

    [PackageInternal]
    public interface IPipe
    {
        void Pump();
    }

    [PackageInternal]
    public delegate void PipeCallback(int signal);

    [PackageInternal]
    [AttributeUsage(AttributeTargets.All)]
    public sealed class PipeAttribute : Attribute
    {
    }

    [PackageInternal]
    public class PipeException : Exception
    {
    }

    [PackageInternal]
    public class PipeBase
    {
        public virtual void Pump()
        {
        }
    }

    [PackageInternal]
    public sealed class PipeBox<T>
    {
        public T? Value { get; set; }

        public static PipeBox<T> Empty { get; } = new();
    }

    [PackageInternal]
    public sealed class PipeList
    {
        private readonly List<string> entries = new();

        public List<string>.Enumerator GetEnumerator() => entries.GetEnumerator();
    }

    [PackageInternal]
    public sealed class PipeSignal
    {
        public TaskAwaiter GetAwaiter() => Task.CompletedTask.GetAwaiter();
    }

    [PackageInternal]
    public readonly struct PipeAmount(decimal value)
    {
        public decimal Value => value;

        public static PipeAmount operator +(PipeAmount left, PipeAmount right) => new(left.Value + right.Value);

        public static implicit operator decimal(PipeAmount amount) => amount.Value;
    }

    [PackageInternal]
    internal static class Valves
    {
        public static void Turn()
        {
        }
    }
}
