// Names, types and flags on their way to reflection: constants, composed texts, helpers, wrappers, queries.
// core: ../../cores/Nenkin.cs
using System;
using System.Linq;
using System.Reflection;
using Nenkin;

namespace Shapes
{
    internal static class Ext
    {
        public static FieldInfo Hidden(this Type type, string name) => type.GetField(name, BindingFlags.NonPublic | BindingFlags.Instance);
        public static object Read(this object o, string name) => o.GetType().Hidden(name).GetValue(o);
        public static FieldInfo Of<T>(string name) => typeof(T).GetField(name, BindingFlags.NonPublic | BindingFlags.Instance);
        public static Type Named(string n) => Type.GetType("Nenkin." + n + ", nenkin");
    }

    internal class Box<T>
    {
        public FieldInfo Get(string name) => typeof(T).GetField(name, (BindingFlags)36);
    }

    internal class Holder(Type type)
    {
        private readonly Type _other = type;
        public FieldInfo Get(string name) => type.GetField(name, (BindingFlags)36);
        public FieldInfo Get2(string name) => _other.GetField(name, (BindingFlags)36);
    }

    internal class A
    {
        private const BindingFlags Flags = BindingFlags.NonPublic | BindingFlags.Instance;
        private static readonly Type Core = typeof(Premiums);
        private static Type Core2 => typeof(Premiums);
        private readonly Func<Type, string, FieldInfo> _get = (t, n) => t.GetField(n, Flags);
        private const string Part = "ra";

        void F(Premiums p, string unknown, Type some, bool c)
        {
            typeof(Premiums).GetField("rate", BindingFlags.NonPublic | BindingFlags.Instance); // expect: NC2001
            typeof(Premiums).GetField("rate", Flags)?.SetValue(p, 1m);                         // expect: NC2001
            p.GetType().GetField(Part + "te", Flags);                                          // expect: NC2001
            Core.GetField($"{Part}te", Flags);                                                 // expect: NC2001
            Core2.GetField(c ? "rate" : "other", Flags);                                       // expect: NC2001
            var t = c ? typeof(string) : typeof(Premiums);
            var n = unknown == "x" ? "rate" : unknown;
            t.GetField(n, Flags);                                                              // expect: NC2001
            typeof(Premiums).GetMethod("Discount", Flags, null, new[] { typeof(int) }, null);  // expect: NC2001
            typeof(Premiums).GetMethod("Ceiling", BindingFlags.NonPublic | BindingFlags.Static); // expect: NC2001
            typeof(Premiums).GetProperty("Tag", BindingFlags.NonPublic | BindingFlags.Static); // expect: NC2001
            typeof(Premiums).GetConstructor(Flags, null, new[] { typeof(string) }, null);      // expect: NC2001
            typeof(Premiums).GetNestedType("Ledger", BindingFlags.NonPublic);                  // expect: NC2001
            typeof(Premiums).GetNestedType("Ledger", BindingFlags.NonPublic).GetField("lines", Flags); // expect: NC2001, NC2001
            typeof(Premiums).GetFields(Flags);                                                 // expect: NC2001
            typeof(Premiums).GetTypeInfo().GetDeclaredField("rate");                           // expect: NC2001
            typeof(Premiums).GetTypeInfo().DeclaredFields.First(f => f.Name == "rate");        // expect: NC2001
            typeof(Premiums).GetRuntimeFields().Where(f => f.Name == "rate" && !f.IsStatic).Single(); // expect: NC2001
            typeof(Premiums).InvokeMember("rate", Flags | BindingFlags.GetField, null, p, null); // expect: NC2001
            Type.GetType("Nenkin.Premiums+Ledger, nenkin");                                    // expect: NC2001
            typeof(Premiums).Assembly.GetType("Nenkin.Premiums+Ledger");                       // expect: NC2001
            Type.GetType(typeof(Premiums).FullName + "+Ledger");                               // expect: NC2001
            p.GetType().Hidden("rate");                                                        // expect: NC2001
            p.Read("rate");                                                                    // expect: NC2001
            Ext.Of<Premiums>("rate");                                                          // expect: NC2001
            new Box<Premiums>().Get("rate");                                                   // expect: NC2001
            new Holder(typeof(Premiums)).Get("rate");                                          // expect: NC2001
            var h = new Holder(typeof(Premiums));
            h.Get2("rate");                                                                    // expect: NC2001
            _get(typeof(Premiums), "rate");                                                    // expect: NC2001
            Func<string, FieldInfo> g = x => typeof(Premiums).GetField(x, Flags); // expect: NC2001
            g("secret2");
            FieldInfo Local(string x, Type y) => y.GetField(x, Flags);
            Local("rate", typeof(Premiums));                                                   // expect: NC2001
            Ext.Named("Premiums+Ledger");                                                      // expect: NC2001
            typeof(Premiums).GetProperty("Region").SetValue(null, "x");                        // expect: NC2001
            typeof(Premiums).GetProperty("Region").GetSetMethod(true);                         // expect: NC2001
            typeof(Premiums).GetField("First").SetValue(null, 3);                              // expect: NC2001
            System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(Premiums)); // expect: NC2001
            Delegate.CreateDelegate(typeof(Func<int, decimal>), p, "Discount");                // expect: NC2001
            System.Linq.Expressions.Expression.Field(System.Linq.Expressions.Expression.Parameter(typeof(Premiums)), "rate"); // expect: NC2001
            foreach (var one in new[] { typeof(string), typeof(Premiums) })
                one.GetField("rate", Flags);                                                   // expect: NC2001
            var flags = BindingFlags.Instance;
            flags |= BindingFlags.NonPublic;
            typeof(Premiums).GetField("rate", flags);                                          // expect: NC2001
            typeof(Premiums).GetField("<Label>k__BackingField", Flags);                        // expect: NC2001
            typeof(Premiums).GetField("Changed", Flags);                                       // expect: NC2001
            typeof(Premiums).GetMethod("set_Region", BindingFlags.NonPublic | BindingFlags.Static); // expect: NC2001

            typeof(Premiums).GetProperty("Rate");
            typeof(Premiums).GetProperties();
            typeof(Premiums).GetMethod("Close").Invoke(p, null);
            typeof(Premiums).GetField("rate");
            typeof(Premiums).GetField("rate", BindingFlags.Public | BindingFlags.Instance);
            some.GetField("rate", Flags);
            typeof(string).GetField("rate", Flags);
            typeof(A).GetField("rate", Flags);
            Ext.Of<A>("rate");
            Ext.Hidden(some, "rate");
            typeof(Premiums).GetField(unknown, BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance);
            Activator.CreateInstance(typeof(Premiums));
            typeof(Premiums).GetProperty("Label").SetValue(p, "x");
            Type.GetType("Nenkin.Premiums, nenkin");
            Type.GetType(unknown);
            typeof(A).Assembly.GetType("Nenkin.Premiums+Ledger");
            typeof(Premiums).GetRuntimeFields().ToList();
        }
    }
}
