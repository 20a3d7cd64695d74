// Names and types kept together: tuples, dictionaries, records, anonymous objects, collections filled later.
// core: ../../cores/Koseki.cs
using System;
using System.Collections.Generic;
using System.Reflection;
using Koseki;

class Uses
{
    const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;

    static readonly (Type Type, string Name)[] Pairs = [(typeof(Register), "_secret")];

    static readonly Dictionary<Type, string> Names = new() { [typeof(Register)] = "_secret" };

    record Wanted(Type Type, string Name);

    FieldInfo Tuple()
    {
        var pair = (Type: typeof(Register), Name: "_secret");
        return pair.Type.GetField(pair.Name, Hidden); // expect: NC2001
    }

    void Loop()
    {
        foreach (var (type, name) in Pairs)
            type.GetField(name, Hidden); // expect: NC2001
    }

    void LoopOverLocal()
    {
        var pairs = new List<(Type, string)>();
        pairs.Add((typeof(Register), "_secret"));
        foreach (var (type, name) in pairs)
            type.GetField(name, Hidden); // expect: NC2001
    }

    void LoopWithItems()
    {
        foreach (var pair in Pairs)
            pair.Type.GetField(pair.Name, Hidden); // expect: NC2001
    }

    void OverDictionary()
    {
        foreach (var pair in Names)
            pair.Key.GetField(pair.Value, Hidden); // expect: NC2001
    }

    void OverDictionaryParts()
    {
        foreach (var (type, name) in Names)
            type.GetField(name, Hidden); // expect: NC2001
    }

    FieldInfo ByKey()
    {
        return typeof(Register).GetField(Names[typeof(Register)], Hidden); // expect: NC2001
    }

    void Records()
    {
        Wanted[] wanted = [new(typeof(Uses), "x"), new(typeof(Register), "_secret")];
        foreach (var one in wanted)
            one.Type.GetField(one.Name, Hidden); // expect: NC2001
    }

    FieldInfo Anonymous()
    {
        var wanted = new { Type = typeof(Register), Name = "_secret" };
        return wanted.Type.GetField(wanted.Name, Hidden); // expect: NC2001
    }

    FieldInfo Deconstructed()
    {
        var (type, name) = Pair();
        return type.GetField(name, Hidden); // expect: NC2001
    }

    static (Type, string) Pair() => (typeof(Register), "_secret");

    FieldInfo Own()
    {
        var (type, name) = (typeof(Uses), "_secret");
        return type.GetField(name, Hidden);
    }

    void OwnLoop()
    {
        foreach (var (type, name) in new[] { (typeof(Uses), "Loop"), (typeof(string), "_secret") })
            type.GetField(name, Hidden);
    }

    void Filled()
    {
        var types = new List<Type>();
        types.Add(typeof(Register));
        foreach (var type in types)
            type.GetField("_secret", Hidden); // expect: NC2001
    }
}
