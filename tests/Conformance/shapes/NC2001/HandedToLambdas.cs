// What a library gives to a lambda.
// core: ../../cores/Koseki.cs
using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Koseki;

class Handed
{
    const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;

    static readonly List<Type> Types = [typeof(Register)];

    void ForEach() => Types.ForEach(t => t.GetField("_secret", Hidden)); // expect: NC2001

    void Mapped() => Types.Select(t => t.GetField("_secret", Hidden)).ToList(); // expect: NC2001

    void Names() => new[] { "_secret", "x" }.Select(n => typeof(Register).GetField(n, Hidden)).ToList(); // expect: NC2001

    void Parallelly() => Parallel.ForEach(Types, t => t.GetField("_secret", Hidden)); // expect: NC2001

    void Arrays() => Array.ForEach([typeof(Register)], t => t.GetField("_secret", Hidden)); // expect: NC2001

    void Pairs() => new[] { (typeof(Register), "_secret") }.ToList().ForEach(p => p.Item1.GetField(p.Item2, Hidden)); // expect: NC2001

    FieldInfo One() => Types.Where(t => t.IsClass).First().GetField("_secret", Hidden); // expect: NC2001

    void Through(IEnumerable<Type> types)
    {
        foreach (var type in types.Where(t => !t.IsAbstract))
            type.GetField("_secret", Hidden);
    }

    void Caller() => Through([typeof(Register)]); // expect: NC2001

    void Chained()
    {
        foreach (var field in Types.Select(t => t.GetField("Missing", Hidden)))
            Console.WriteLine(field);
    }

    void MappedTypes()
    {
        foreach (var type in new[] { 1 }.Select(_ => typeof(Register)))
            type.GetField("_secret", Hidden); // expect: NC2001
    }

    void Own() => new List<Type> { typeof(Handed) }.ForEach(t => t.GetField("_secret", Hidden));

    void OwnNames() => new[] { "_secret" }.Select(n => typeof(Handed).GetField(n, Hidden)).ToList();
}
