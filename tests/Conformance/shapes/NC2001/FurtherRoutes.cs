// Names by properties, methods and functions; queries and loops over what a lookup gives.
// core: ../../cores/Nenkin.cs
using System;
using System.Linq;
using System.Reflection;
using Nenkin;
namespace T
{
    class D
    {
        static readonly (string Name, BindingFlags Flags)[] Known = { ("rate", (BindingFlags)36) };
        static string Field => "ra" + Tail();
        static string Tail() => "te";
        static object Read<T>(T o, Func<string> name) => typeof(T).GetField(name(), (BindingFlags)36).GetValue(o);
        void M(Premiums p, Type any, PropertyInfo q)
        {
            typeof(Premiums).GetField(Field, (BindingFlags)36);                      // expect: NC2001
            Read(p, () => "rate");                                                   // expect: NC2001
            p.GetType().GetMembers((BindingFlags)52).Where(m => m.Name == "rate");   // expect: NC2001
            foreach (var n in new[] { "rate" }) typeof(Premiums).GetField(n, (BindingFlags)36); // expect: NC2001
            Read(this, () => "rate");
            typeof(Premiums).GetMembers().Where(m => m.Name == "Rate");
            foreach (var x in typeof(Premiums).GetProperties()) if (x.CanWrite && x.SetMethod.IsPublic) x.SetValue(p, null);
            any.GetField(Field, (BindingFlags)36);
        }
    }
}
