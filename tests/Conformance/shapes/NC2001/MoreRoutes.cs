// More ways to reflection: generic holders, overridden properties, chains of helpers, trees, descriptors, activation.
// core: ../../cores/Nenkin.cs
using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Nenkin;
using static System.Reflection.BindingFlags;
using F = System.Reflection.BindingFlags;

namespace Shapes
{
    internal static class Accessor<T>
    {
        public static readonly Type Target = typeof(T);
        public static TValue Get<TValue>(T o, string name) => (TValue)Target.GetField(name, NonPublic | Instance)!.GetValue(o)!;
    }

    internal abstract class Base
    {
        protected abstract Type Target { get; }
        protected object? Field(object o, string name) => Target.GetField(name, NonPublic | Instance)?.GetValue(o);
    }

    internal sealed class Derived : Base
    {
        protected override Type Target => typeof(Premiums);
        public object? Rate(Premiums p) => Field(p, "rate");
    }

    internal class Deep
    {
        public static object? One(object o, string n) => Two(o.GetType(), n)?.GetValue(o);
        public static FieldInfo? Two(Type t, string n) => Three(t, n, Instance | NonPublic);
        public static FieldInfo? Three(Type? t, string n, BindingFlags f) { for (; t is not null; t = t.BaseType) { if (t.GetField(n, f) is { } x) return x; } return null; }
    }

    internal class Mine : PensionPlugin2 { }
    internal class PensionPlugin2 { }

    internal class C
    {
        Type _t = typeof(Premiums);
        Type P { get; } = typeof(Premiums);
        Type Q { get; set; } = typeof(Premiums);
        readonly Lazy<Type> _lazy = new(() => typeof(Premiums));
        readonly Dictionary<string, Type> _map = new() { ["x"] = typeof(Premiums) };
        FieldInfo? _rate = typeof(Premiums).GetField("rate", NonPublic | Instance); // expect: NC2001
        static readonly FieldInfo[] All = { typeof(Premiums).GetField("rate", (F)36)! }; // expect: NC2001
        C() { }

        async Task G(Premiums p, object o, dynamic d, string unknown)
        {
            _t.GetField("rate", NonPublic | Instance); // expect: NC2001
            P.GetField("rate", NonPublic | Instance); // expect: NC2001
            Q.GetField("rate", NonPublic | Instance); // expect: NC2001
            Accessor<Premiums>.Get<decimal>(p, "rate"); // expect: NC2001
            Deep.One(p, "rate"); // expect: NC2001
            Deep.One(this, "rate");
            Deep.Three(typeof(Premiums), "rate", Public);
            if (o is Premiums q) q.GetType().GetField("rate", NonPublic | Instance); // expect: NC2001
            o.GetType().GetField("rate", NonPublic | Instance);
            object b = p;
            b.GetType().GetField("rate", NonPublic | Instance); // expect: NC2001
            Type t;
            if (unknown == "a") t = typeof(string); else t = typeof(Premiums);
            t.GetField("rate", NonPublic | Instance); // expect: NC2001
            switch (o) { case Premiums z: z.GetType().GetMethod("Discount", (F)36); break; } // expect: NC2001
            var name = unknown switch { "a" => "rate", _ => "secret" };
            typeof(Premiums).GetField(name, (F)60); // expect: NC2001
            var m = typeof(Premiums).GetMethods((F)36).Single(x => x.Name == "Discount"); // expect: NC2001
            typeof(Premiums).GetMember("rate", (F)60); // expect: NC2001
            typeof(Premiums).GetMember("rate");
            Expression<Func<Premiums, decimal>> e = x => x.Rate;
            Expression.PropertyOrField(Expression.Constant(p), "rate");
            Expression.Call(Expression.Constant(p), "Discount", null, Expression.Constant(1)); // expect: NC2001
            Expression.Call(typeof(Premiums), "Ceiling", null, Expression.Constant(1m)); // expect: NC2001
            Expression.Property(Expression.Constant(p), "Rate");
            var prop = TypeDescriptor.GetProperties(typeof(Premiums))["Region"];
            prop!.SetValue(p, "x"); // expect: NC2001
            TypeDescriptor.GetProperties(p)["Label"]!.SetValue(p, "x");
            Unsafe.As<Clone>(p).Rate = 2; // expect: NC2001
            Unsafe.As<Premiums>(o);
            Unsafe.As<Clone>(new Clone());
            Activator.CreateInstance(typeof(Premiums), true);
            Activator.CreateInstance(typeof(Premiums), (F)36, null, new object[] { "x" }, null); // expect: NC2001
            Activator.CreateInstance("nenkin", "Nenkin.Premiums+Ledger"); // expect: NC2001
            typeof(Premiums).Assembly.CreateInstance("Nenkin.Premiums+Ledger"); // expect: NC2001
            typeof(Premiums).Assembly.GetTypes();
            Assembly.Load("nenkin").GetType("Nenkin.Premiums+Ledger"); // expect: NC2001
            Assembly.Load("other").GetType("Nenkin.Premiums+Ledger");
            typeof(Premiums).GetField("rate", NonPublic | Instance)!.FieldType.GetMethod("x"); // expect: NC2001
            await Task.Run(() => typeof(Premiums).GetField("rate", NonPublic | Instance)); // expect: NC2001
            foreach (var x in typeof(Premiums).GetFields()) x.SetValue(p, 1);
            foreach (var x in typeof(Premiums).GetRuntimeFields()) x.SetValue(p, 1); // expect: NC2001
            foreach (var x in typeof(Premiums).GetProperties()) x.SetValue(p, 1);
            d.rate = 1;
            nameof(Premiums.Rate).ToString();
            p.GetType().GetField(nameof(p.Rate).ToLowerInvariant(), (F)36); // expect: NC2001
            Func<string, BindingFlags, FieldInfo?> mg = typeof(Premiums).GetField;
            mg("rate", (F)36);
            typeof(Premiums).GetField(string.Format("{0}te", "ra"), (F)36); // expect: NC2001
            typeof(Premiums).GetField(string.Join("", "ra", "te"), (F)36); // expect: NC2001
            typeof(Premiums).GetField("RATE", (F)37); // expect: NC2001
            ((Func<Type, FieldInfo?>)(y => y.GetField("rate", (F)36)))(typeof(Premiums)); // expect: NC2001
            typeof(Premiums).FindMembers(MemberTypes.Field, (F)36, null, null); // expect: NC2001
            typeof(Premiums).GetType().GetField("rate", (F)36);
            (typeof(Premiums), 1).Item1.GetField("rate", (F)36); // expect: NC2001
            Parallel.ForEach(new[] { typeof(Premiums) }, y => y.GetField("rate", (F)36)); // expect: NC2001
            new[] { typeof(Premiums) }.Select(y => y.GetField("rate", (F)36)); // expect: NC2001
            _map["x"].GetField("rate", (F)36); // expect: NC2001
            _lazy.Value.GetField("rate", (F)36);
        }
    }

    internal class Clone { public decimal Rate; }
}
