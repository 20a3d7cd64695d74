using System.Threading.Tasks;
using NoCustomization.Analyzers.Tests.Framework;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Rules;

public sealed class NC1008Tests
{
    private const string Core = """
        namespace Juki
        {
            using System;
            using NoCustomization;
            [ExtensionPoint("juki.slot")]
            public abstract class Slot
            {
                [ExtensionPoint("juki.slot.run", MustCallBase = true)] public virtual int Run(int a) => a;
                [ExtensionPoint("juki.slot.rate", MustCallBase = true)] public virtual decimal Rate { get { return 1; } set { } }
                [ExtensionPoint("juki.slot.must", MustCallBase = true)] public abstract void Must();
                public virtual void Free() { }
            }
            [ExtensionPoint("juki.child")] public abstract class Child : Slot { public override int Run(int a) => base.Run(a); }
        }
        """;

    [Fact]
    public Task An_override_that_leaves_base_out_is_found_once() => Shape.Verify(Core, """
        using Juki;
        class A : Slot
        {
            public override int Run(int a) => a;                     // expect: NC1008
            public override decimal Rate { get => 0; set { } }       // expect: NC1008
            public override void Must() { }
            public override void Free() { }
        }
        class B : Child
        {
            public override int Run(int a) => a;
            public override void Must() { }
        }
        """);

    [Fact]
    public Task Every_path_that_returns_must_call() => Shape.Verify(Core, """
        using System;
        using Juki;
        abstract class A : Slot
        {
            public override int Run(int a)                           // expect: NC1008
            {
                if (a > 3) return 0;
                return base.Run(a);
            }
        }
        abstract class B : Slot
        {
            public override int Run(int a) => a > 3 ? throw new Exception() : base.Run(a);
            public override decimal Rate { get => base.Rate; set => base.Rate = value > 0 ? value : 0; }
        }
        """);

    [Fact]
    public Task Helpers_that_call_each_other_end() => Shape.Verify(Core, """
        using Juki;
        abstract class A : Slot
        {
            public override int Run(int a) => One(a);                // expect: NC1008
            private int One(int a) => Two(a);
            private int Two(int a) => One(a);
        }
        abstract class B : Slot
        {
            public override int Run(int a) => One(a);
            private int One(int a) => a > 0 ? One(a - 1) + base.Run(a) : base.Run(a);
        }
        """);
}
