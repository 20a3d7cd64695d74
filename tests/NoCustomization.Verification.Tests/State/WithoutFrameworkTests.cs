using NoCustomization.Verification.Tests.Framework;
using Xunit;

namespace NoCustomization.Verification.Tests.State;

/// <summary>NC2005 where the framework is not among what is read, as in a plain <c>verify Acme.dll</c>: what cannot be looked up is neither guilty nor spared for that.</summary>
public sealed class WithoutFrameworkTests
{
    private static readonly Compiled Core = Compiled.CSharp("Juki", """
        [assembly: NoCustomization.StandardPackage("juki", Namespaces = new[] { "Juki" })]
        namespace Juki
        {
            using System;
            using System.ComponentModel;
            public static class State { public static int N; public static long L; }
            public class Feed : IDisposable, INotifyPropertyChanged
            {
                public virtual event EventHandler Arrived;
                public event PropertyChangedEventHandler PropertyChanged;
                public void Dispose() { Arrived?.Invoke(this, null); PropertyChanged?.Invoke(this, null); }
            }
        }
        """);

    [Fact]
    public void Reading_by_reference_is_no_write() => Assert.Empty(Compiled.CSharp("Acme", """
        using System;
        using System.Runtime.CompilerServices;
        using System.Runtime.InteropServices;
        using System.Threading;
        using Juki;
        public class A
        {
            public int V() => Volatile.Read(ref State.N);
            public long L() => Interlocked.Read(ref State.L);
            public int W() => new ReadOnlySpan<int>(in State.N).Length;
            public int X() => MemoryMarshal.CreateReadOnlySpan(in State.N, 1).Length;
            public bool Y(ref int other) => Unsafe.AreSame(in State.N, in other);
        }
        """, Core).Findings(Core));

    [Fact]
    public void What_the_framework_is_known_to_write_is_one() => Assert.Equal(
        ["NC2005 F:Juki.State.N @ M:A.I", "NC2005 F:Juki.State.N @ M:A.P", "NC2005 F:Juki.State.N @ M:A.V"],
        Compiled.CSharp("Acme", """
            using System.Threading;
            using Juki;
            public class A
            {
                public void I() => Interlocked.Increment(ref State.N);
                public bool P() => int.TryParse("1", out State.N);
                public void V() => Volatile.Write(ref State.N, 1);
            }
            """, Core).Findings(Core));

    [Fact]
    public void An_interface_that_was_not_found_spares_only_its_own_events() => Assert.Equal(["NC2005 E:Juki.Feed.Arrived @ M:A.M(Juki.Feed)"], Compiled.CSharp("Acme", """
        public class A
        {
            public void M(Juki.Feed feed)
            {
                feed.Arrived += (s, e) => { };
                feed.PropertyChanged += (s, e) => { };
            }
        }
        """, Core).Findings(Core));
}
