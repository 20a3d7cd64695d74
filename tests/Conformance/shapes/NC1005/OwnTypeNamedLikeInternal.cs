// A type with the full name of one of the core's internal types is the vendor's own: a name without an assembly, as attributes hold it, is not the core's.
// core: ../../cores/Juki.cs
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;

namespace Juki
{
    internal class RecordLock // expect: NC1005
    {
        public int Taken { get; set; }
    }
}

namespace Acme.Residents
{
    [DebuggerTypeProxy(typeof(Juki.RecordLock))]
    public sealed class Desk
    {
        [DefaultValue(typeof(List<Juki.RecordLock>), "")]
        public Juki.Resident Next { get; set; }
    }

    [AttributeUsedOn(new[] { typeof(Juki.RecordLock), typeof(Juki.Resident) })]
    public sealed class AttributeUsedOnAttribute(System.Type[] types) : System.Attribute
    {
        public System.Type[] Types => types;
    }
}
