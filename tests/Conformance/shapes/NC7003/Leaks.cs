// Open contracts of a core that show vendors what they must not refer to, by every sort of signature.
// core: own
// options: assembly=Shien; unsafe=true
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using NoCustomization;

[assembly: StandardPackage("shien", Namespaces = new[] { "Shien" })]

namespace Shien
{
    [PackageInternal]
    public class Pipe
    {
        public class Valve
        {
        }
    }

    [PackageInternal]
    public interface IPipe
    {
    }

    [PackageInternal]
    public struct Gauge
    {
    }

    [PackageInternal]
    public delegate void Flushed(int litres);

    [PackageInternal]
    [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
    public sealed class PipedAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
    public sealed class MadeByAttribute : Attribute
    {
        public MadeByAttribute(params Type[] types) => Types = types;

        public Type[] Types { get; }

        public Type Other { get; set; }
    }

    public enum Pressure
    {
        Normal,

        [PackageInternal]
        Test,
    }

    // Not open itself: whoever subscribes sees its signature all the same.
    public delegate void Opened(Pipe pipe);

    [ExtensionPoint("shien.positions")]
    public abstract class Positions
    {
        public Pipe Field; // expect: NC7003
        protected readonly Pipe ProtectedField; // expect: NC7003

        protected Positions(Pipe pipe) // expect: NC7003
        {
        }

        public abstract Pipe Property { get; } // expect: NC7003
        public abstract int this[Pipe pipe] { get; } // expect: NC7003
        public abstract event Flushed Flushed; // expect: NC7003
        public abstract event Opened Opened; // expect: NC7003
        public abstract Pipe Returned(); // expect: NC7003
        public abstract void Taken(Pipe pipe); // expect: NC7003
        public abstract void ByReference(ref Gauge gauge); // expect: NC7003
        protected abstract void Protected(Pipe pipe); // expect: NC7003
        protected internal abstract void ProtectedInternal(Pipe pipe); // expect: NC7003
        public static void Static(Pipe pipe) { } // expect: NC7003
        public abstract Task<Pipe> Argument(); // expect: NC7003
        public abstract Func<int, List<Pipe>> Nested(); // expect: NC7003
        public abstract Pipe[] Array(); // expect: NC7003
        public abstract Gauge? Nullable(); // expect: NC7003
        public abstract (int Number, Pipe Pipe) Tuple(); // expect: NC7003
        public abstract unsafe Gauge* Pointer(); // expect: NC7003
        public abstract unsafe delegate*<Pipe, void> Function(); // expect: NC7003
        public abstract Pipe.Valve Inner(); // expect: NC7003
        public abstract void Constrained<T>() where T : Pipe; // expect: NC7003
        public abstract void ConstrainedByArgument<T>() where T : IEnumerable<IPipe>; // expect: NC7003
        public abstract void Default(Pressure pressure = Pressure.Test); // expect: NC7003
        [Piped]
        public abstract void Attributed(); // expect: NC7003
        [MadeBy(typeof(Pipe))]
        public abstract void TypeOf(); // expect: NC7003
        [MadeBy(typeof(int), Other = typeof(List<Pipe>))]
        public abstract void NamedTypeOf(); // expect: NC7003
        public abstract void OnParameter([Piped] int number); // expect: NC7003
        [return: Piped]
        public abstract int OnReturn(); // expect: NC7003
        public static implicit operator Pipe(Positions positions) => null; // expect: NC7003

        // Whoever derives has to supply it.
        [PackageInternal]
        public abstract void MustSupply(Pipe pipe); // expect: NC7003

        // Closed to overriding, and seen.
        [CoreBehavior]
        public virtual void Closed(Pipe pipe) { } // expect: NC7003

        public sealed class Part
        {
            public Pipe Pipe; // expect: NC7003
        }

        protected class Shelf<T> where T : Pipe // expect: NC7001, NC7003
        {
        }
    }

    [ExtensionPoint("shien.base")]
    public abstract class Base : Pipe // expect: NC7003
    {
        public abstract int Rate { get; }
    }

    [ExtensionPoint("shien.contract")]
    public abstract class Contract : List<Pipe>, IPipe // expect: NC7003, NC7003
    {
        public abstract int Rate { get; }
    }

    [ExtensionPoint("shien.child")]
    public interface IChild : IPipe // expect: NC7003
    {
    }

    [ExtensionPoint("shien.generic")]
    public interface IGeneric<T> where T : IPipe // expect: NC7003
    {
    }

    [ExtensionPoint("shien.told")]
    public delegate Pipe Told(int number); // expect: NC7003

    [Piped]
    [ExtensionPoint("shien.attributed")]
    public interface IAttributed // expect: NC7003
    {
    }

    // What is inherited within the core is shown once, however many contracts inherit it.
    [CoreBehavior]
    public abstract class Middle
    {
        public abstract void Inherited(Pipe pipe); // expect: NC7003

        protected void AlsoInherited(Pipe pipe) // expect: NC7003
        {
        }
    }

    [ExtensionPoint("shien.first")]
    public abstract class First : Middle
    {
    }

    [ExtensionPoint("shien.second")]
    public abstract class Second : Middle
    {
    }

    [CoreBehavior]
    public interface IAbove
    {
        void Inherited(Pipe pipe); // expect: NC7003
    }

    [ExtensionPoint("shien.below")]
    public interface IBelow : IAbove
    {
    }

    [ConfigurationPoint("shien.settings")]
    public sealed class Settings
    {
        public Pipe Pipe { get; set; } // expect: NC7003

        public Settings(Gauge gauge) // expect: NC7003
        {
        }
    }

    [ExtensionPoint("shien.record")]
    public abstract record Entry(Pipe Pipe); // expect: NC7003

    public sealed class Closed
    {
        [ExtensionPoint("shien.closed-event")]
        public event Action<Pipe> Moved { add { } remove { } } // expect: NC7003

        [UseInstead("T:Shien.Pipe")] // expect: NC7003
        public void ToInternal()
        {
        }

        [UseInstead("T:Shien.Inside")] // expect: NC7003
        public void ToHidden()
        {
        }
    }

    internal static class Inside
    {
    }
}
