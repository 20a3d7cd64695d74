// Slips (伝票): free types, one pattern member of each is the package's own.
#nullable enable
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using NoCustomization;

[assembly: StandardPackage("denpyo", Namespaces = new[] { "Denpyo" })]
[assembly: InternalsVisibleTo("Acme.Twin")]

namespace Denpyo
{
    /// <summary>Enumerated by a method of the package's own.</summary>
    public class Slips
    {
        [PackageInternal]
        public List<int>.Enumerator GetEnumerator() => new List<int>().GetEnumerator();
    }

    /// <summary>Enumerated by an extension method of the package's own.</summary>
    public class Bundle
    {
    }

    /// <summary>Enumerated later.</summary>
    public class SlipStream
    {
        [PackageInternal]
        public IAsyncEnumerator<int> GetAsyncEnumerator(CancellationToken cancellation = default) => throw new NotSupportedException();
    }

    /// <summary>Its enumerator is free but for one member.</summary>
    public class Lines
    {
        public LineEnumerator GetEnumerator() => default;

        public struct LineEnumerator
        {
            public string Current => "";

            [PackageInternal]
            public bool MoveNext() => false;
        }
    }

    /// <summary>Awaited by a method of the package's own.</summary>
    public class Stamp
    {
        [PackageInternal]
        public TaskAwaiter<int> GetAwaiter() => Task.FromResult(1).GetAwaiter();
    }

    /// <summary>Awaited by an extension method of the package's own.</summary>
    public class Seal
    {
    }

    /// <summary>Released by a method of the package's own.</summary>
    public ref struct Lease
    {
        [PackageInternal]
        public void Dispose()
        {
        }
    }

    /// <summary>Released later by a method of the package's own.</summary>
    public class AsyncLease
    {
        [PackageInternal]
        public ValueTask DisposeAsync() => default;
    }

    /// <summary>Taken apart by a method of the package's own.</summary>
    public class Pair
    {
        [PackageInternal]
        public void Deconstruct(out int left, out int right) => (left, right) = (1, 2);
    }

    /// <summary>Taken apart by an extension method of the package's own.</summary>
    public class Triple
    {
    }

    /// <summary>True and false by operators of the package's own.</summary>
    public class Verdict
    {
        [PackageInternal]
        public static bool operator true(Verdict verdict) => true;

        public static bool operator false(Verdict verdict) => false;

        public static Verdict operator &(Verdict left, Verdict right) => left;

        [PackageInternal]
        public static Verdict operator |(Verdict left, Verdict right) => left;

        [PackageInternal]
        public static bool operator !(Verdict verdict) => false;
    }

    /// <summary>Counted by operators of the package's own.</summary>
    public struct Tally
    {
        [PackageInternal]
        public static Tally operator ++(Tally tally) => tally;

        [PackageInternal]
        public static Tally operator checked -(Tally left, Tally right) => left;

        public static Tally operator -(Tally left, Tally right) => left;

        [PackageInternal]
        public static bool operator ==(Tally left, Tally right) => true;

        public static bool operator !=(Tally left, Tally right) => false;

        [PackageInternal]
        public static Tally operator <<(Tally left, int by) => left;

        public override bool Equals(object? obj) => false;

        public override int GetHashCode() => 1;
    }

    /// <summary>Asked by methods of the package's own.</summary>
    public class Source
    {
        [PackageInternal]
        public Source Where(Func<int, bool> filter) => this;

        public Source Select(Func<int, int> map) => this;

        [PackageInternal]
        public Source OrderBy(Func<int, int> key) => this;

        [PackageInternal]
        public Source SelectMany(Func<int, Source> other, Func<int, int, int> map) => this;

        [PackageInternal]
        public Source Cast<T>() => this;
    }

    /// <summary>Filled by methods of the package's own.</summary>
    [InterpolatedStringHandler]
    public ref struct Note
    {
        public Note(int literalLength, int formattedCount)
        {
        }

        public void AppendLiteral(string text)
        {
        }

        [PackageInternal]
        public void AppendFormatted(int value)
        {
        }

        public void AppendFormatted(string value)
        {
        }
    }

    /// <summary>Pinned by a method of the package's own.</summary>
    public class Sheet
    {
        private int first;

        [PackageInternal]
        public ref int GetPinnableReference() => ref first;
    }

    /// <summary>Read and written by accessors, references and fields of the package's own.</summary>
    public class Form
    {
        [PackageInternal]
        public int Cell;

        [PackageInternal]
        public readonly int Fixed = 1;

        private int hidden;

        [PackageInternal]
        public ref int At(int index) => ref hidden;

        [PackageInternal]
        public ref int this[int row] => ref hidden;

        [PackageInternal]
        public event EventHandler? Filled;

        [PackageInternal]
        public int Late { get; init; }

        public void Fill() => Filled?.Invoke(this, EventArgs.Empty);

        public static string Title => "";

        [PackageInternal]
        public const string Kind = "A";

        public const string Free = "B";
    }

    /// <summary>Called through an interface.</summary>
    public interface ILine
    {
        [PackageInternal]
        void Draw();

        [PackageInternal]
        string Text => "";
    }

    /// <summary>The package's own line; its own members are free.</summary>
    public class Line : ILine
    {
        public virtual void Draw()
        {
        }
    }

    public static class Makers
    {
        public static void Write(Note note)
        {
        }

        public static void Write(string note)
        {
        }

        [PackageInternal]
        public static IEnumerator<int> GetEnumerator(this Bundle bundle) => new List<int>().GetEnumerator();

        [PackageInternal]
        public static TaskAwaiter GetAwaiter(this Seal seal) => Task.CompletedTask.GetAwaiter();

        [PackageInternal]
        public static void Deconstruct(this Triple triple, out int left, out int right) => (left, right) = (1, 2);

        [PackageInternal]
        public static void Add(this List<string> list, Pair pair) => list.Add("");
    }
}
