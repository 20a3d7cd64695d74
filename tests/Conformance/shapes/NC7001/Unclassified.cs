// Types of a core that vendors could extend, about which nothing was said.
// core: own
// options: assembly=Shien
using System;
using NoCustomization;

[assembly: StandardPackage("shien", Namespaces = new[] { "Shien" })]

namespace Shien
{
    public class Office // expect: NC7001
    {
        public class Desk // expect: NC7001
        {
        }

        protected class Drawer // expect: NC7001
        {
        }
    }

    public abstract class Report // expect: NC7001
    {
        protected Report()
        {
        }

        protected internal abstract string Title { get; }
    }

    public interface ILedger // expect: NC7001
    {
        void Post(decimal amount);
    }

    public interface IMarker // expect: NC7001
    {
    }

    public record Person(string Number); // expect: NC7001

    public class Box<T> // expect: NC7001
    {
    }

    public partial class Split // expect: NC7001
    {
    }

    partial class Split
    {
        // Said of a member, not of the type.
        [CoreBehavior]
        public virtual int Part() => 0;
    }

    // An internal abstract member that the class below has supplied keeps nobody out of that class.
    public abstract class Sealed
    {
        internal abstract int Inner();
    }

    public class Supplied : Sealed // expect: NC7001
    {
        internal override int Inner() => 1;
    }

    // The settings are open; what they hold is one's own to decide.
    [ConfigurationPoint("shien.settings")]
    public class Settings
    {
        public class Row // expect: NC7001
        {
        }
    }

    [ExtensionPoint("shien.plugin")]
    public interface IPlugin
    {
        public abstract class Base // expect: NC7001
        {
        }
    }
}
