// Extension points that open nothing.
// core: own
// options: assembly=Shien
using System;
using NoCustomization;

[assembly: StandardPackage("shien", Namespaces = new[] { "Shien" })]

namespace Shien
{
    [ExtensionPoint("shien.sealed")]
    public sealed class Sealed // expect: NC7002
    {
    }

    [ExtensionPoint("shien.static")]
    public static class Static // expect: NC7002
    {
    }

    [ExtensionPoint("shien.barred")]
    public abstract class Barred // expect: NC7002
    {
        private protected Barred()
        {
        }

        public abstract int Rate { get; }
    }

    [ExtensionPoint("shien.internal-abstract")]
    public abstract class InternalAbstract // expect: NC7002
    {
        internal abstract int Rate();
    }

    [ExtensionPoint("shien.concrete")]
    public class Concrete // expect: NC7002
    {
        public int Rate => 1;

        public override string ToString() => "";
    }

    [CoreBehavior]
    public class Above
    {
        public virtual int Rate => 1;
    }

    [ExtensionPoint("shien.sealed-seams")]
    public class SealedSeams : Above // expect: NC7002
    {
        public sealed override int Rate => 2;
    }

    [ExtensionPoint("shien.kept-seams")]
    public abstract class KeptSeams // expect: NC7002
    {
        [CoreBehavior]
        public virtual int Rate => 1;

        [CoreBehavior]
        public event EventHandler Changed { add { } remove { } }
    }

    [ExtensionPoint("shien.inside")]
    public interface IInside // expect: NC7002
    {
        internal void Connect();
    }

    [ExtensionPoint("shien.hidden")]
    internal abstract class Hidden // expect: NC7002
    {
        public abstract int Rate();
    }

    [PackageInternal]
    public static class Plumbing
    {
        [ExtensionPoint("shien.in-plumbing")]
        public interface IPipe // expect: NC7002
        {
        }
    }

    [ExtensionPoint("shien.kept")]
    [CoreBehavior]
    public interface IKept // expect: NC7002
    {
        void Run();
    }

    [ExtensionPoint("shien.page")]
    public abstract class Page
    {
        public abstract string Title { get; }

        [ExtensionPoint("shien.page-method")]
        public void Method() // expect: NC7002
        {
        }

        [ExtensionPoint("shien.page-property")]
        public int Property { get; set; } // expect: NC7002

        [ExtensionPoint("shien.page-delegate")]
        public Func<int> Delegate { get; } // expect: NC7002

        [ExtensionPoint("shien.page-private")]
        private void Private() // expect: NC7002
        {
        }

        [ExtensionPoint("shien.page-kept")]
        [CoreBehavior]
        public virtual void Kept() // expect: NC7002
        {
        }

        [ExtensionPoint("shien.page-internal")]
        [PackageInternal]
        public virtual void Internal() // expect: NC7002
        {
        }
    }

    [CoreBehavior]
    public class Closed
    {
        [ExtensionPoint("shien.in-closed")]
        public virtual void Method() // expect: NC7002
        {
        }
    }

    public sealed class Last : Page
    {
        [ExtensionPoint("shien.in-sealed")]
        public override string Title => ""; // expect: NC7002
    }
}
