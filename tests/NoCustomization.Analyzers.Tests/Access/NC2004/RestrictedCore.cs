namespace NoCustomization.Analyzers.Tests.Access.NC2004;

/// <summary>A core with restricted symbols of every sort.</summary>
internal static class RestrictedCore
{
    /// <summary>Its source.</summary>
    public const string Source = """
        namespace Juki
        {
            using NoCustomization;
            using System.Collections.Generic;
            using System.Runtime.CompilerServices;
            [PackageInternal] public class Plumbing
            {
                public Plumbing() { }
                public Plumbing(int size) { }
                public static int Shared;
                public const string Name = "p";
                public int Size { get; set; }
                public virtual void Flush() { }
                public static void Run() { }
                public static void Run(int times) { }
                public class Part { }
                public override string ToString() => "";
            }
            public class Child : Plumbing { public override void Flush() { } }
            [PackageInternal] public class PlumbingAttribute : System.Attribute { }
            [PackageInternal] public delegate void Drip(int drops);
            [PackageInternal] public enum Level { Low, High }
            public class Free
            {
                public Free() { }
                [PackageInternal] public Free(string plumbing) { }
                public Plumbing Hand() => new();
                public List<Plumbing> Hands() => new();
                public static T Pass<T>(T value) => value;
                public void Take(Plumbing value) { }
                [PackageInternal] public int this[int index] => index;
                public int this[string index] => 0;
                [PackageInternal] public void Deconstruct(out int a, out int b) { a = b = 0; }
                [PackageInternal] public static implicit operator int(Free free) => 0;
                [PackageInternal] public static Free operator ++(Free free) => free;
                public static Free operator -(Free a, Free b) => a;
                [PackageInternal] public event System.EventHandler Changed { add { } remove { } }
                [PackageInternal] public IEnumerator<int> GetEnumerator() => null;
                [PackageInternal] public TaskAwaiterLike GetAwaiter() => default;
            }
            public struct TaskAwaiterLike : INotifyCompletion { public bool IsCompleted => true; public void GetResult() { } public void OnCompleted(System.Action a) { } }
            public class Bag : System.Collections.IEnumerable { [PackageInternal] public void Add(int x) { } public void Add(string x) { } public System.Collections.IEnumerator GetEnumerator() => null; }
            public ref struct Handle { [PackageInternal] public void Dispose() { } }
        }
        """;
}
