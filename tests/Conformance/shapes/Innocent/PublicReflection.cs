// Reflection on what the core shows: serializers, mappers, dependency injection. And lookups that find nothing hidden.
// core: ../../cores/Koseki.cs
using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Reflection;
using Koseki;

static class PublicReflection
{
    const BindingFlags All = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static Dictionary<string, object> Serialize(object value)
    {
        var result = new Dictionary<string, object>();
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            result[property.Name] = property.GetValue(value);
        return result;
    }

    public static string AsText(Person person) => string.Join(",", Serialize(person).Select(p => p.Key + p.Value)) + Serialize(new Register()).Count;

    public static void Map(object from, Person to)
    {
        foreach (var property in typeof(Person).GetProperties())
        {
            if (from.GetType().GetProperty(property.Name) is { } source)
                property.SetValue(to, source.GetValue(from));
        }
    }

    public static void Write(Person person) => typeof(Person).GetProperty("Name").SetValue(person, "Hanako");

    public static void WriteField(Person person) => typeof(Person).GetField(nameof(Person.Born)).SetValue(person, null);

    public static object Read(Register register) => typeof(Register).GetProperty("Number").GetValue(register);

    public static MethodInfo Public() => typeof(Register).GetMethod("Print", new[] { typeof(int) });

    public static MethodInfo PublicAmongHidden() => typeof(Register).GetMethod("Print", All, null, Type.EmptyTypes, null);

    public static MethodInfo WithFlags() => typeof(Person).GetMethod("Describe", All);

    public static FieldInfo Mistyped() => typeof(Register).GetField("_secret");

    public static FieldInfo Unknown() => typeof(Register).GetField("_nowhere", All);

    public static FieldInfo LetterCase() => typeof(Register).GetField("_SECRET", All);

    public static FieldInfo PublicAlone() => typeof(Register).GetField("_secret", BindingFlags.Instance | BindingFlags.Public);

    public static object ReadOnlyRead(Register register) => typeof(Register).GetField("Year").GetValue(register);

    public static MethodInfo Getter() => typeof(Register).GetProperty("Number").GetGetMethod();

    public static MethodInfo PublicSetter() => typeof(Person).GetProperty("Name").GetSetMethod();

    public static Type Nested() => typeof(Register).GetNestedType("Page");

    public static ConstructorInfo Constructor() => typeof(Register).GetConstructor(Type.EmptyTypes);

    public static object Create() => Activator.CreateInstance(typeof(Person));

    public static object CreateGeneric() => Activator.CreateInstance(typeof(Entries<>).MakeGenericType(typeof(int)));

    public static T CreateOf<T>() => Activator.CreateInstance<T>();

    public static Person CreatePerson() => CreateOf<Person>();

    public static object CreateHidden() => Activator.CreateInstance(typeof(Person), nonPublic: true);

    public static string Version() => typeof(Register).Assembly.GetName().Version.ToString();

    public static object Attribute() => typeof(Register).GetCustomAttributes(typeof(ObsoleteAttribute), true).FirstOrDefault();

    public static IEnumerable<string> Names() => typeof(Register).GetRuntimeMethods().Where(m => m.IsPublic).Select(m => m.Name);

    public static IEnumerable<string> Describe() => typeof(Register).GetTypeInfo().DeclaredProperties.Select(p => p.Name);

    public static Type ByText() => Type.GetType("Koseki.Person, Koseki");

    public static Type Elsewhere() => Type.GetType("Koseki.Vault, Somewhere");

    public static Type OfOthers() => typeof(string).Assembly.GetType("Koseki.Vault");

    public static Type Own() => Assembly.GetExecutingAssembly().GetType("Koseki.Vault");

    public static IEnumerable<Type> Exported() => typeof(Register).Assembly.GetTypes().Where(t => typeof(ICounter).IsAssignableFrom(t) && !t.IsAbstract);

    public static object Described(Person person) => TypeDescriptor.GetProperties(person)["Name"].GetValue(person);
}
