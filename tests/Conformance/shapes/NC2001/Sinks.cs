// Doors other than a lookup by name.
// core: ../../cores/Koseki.cs
using System;
using System.ComponentModel;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;
using Koseki;

class Mirror
{
    public string Title;
    public int Count;
}

static class Sinks
{
    const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;

    public static object Create() => Activator.CreateInstance(typeof(Ticket), true);                                      // expect: NC2001

    public static object CreateWith() => Activator.CreateInstance(typeof(Ticket), Hidden, null, new object[] { "1" }, null); // expect: NC2001

    public static object CreateByText() => Activator.CreateInstance("Koseki", "Koseki.Vault");                            // expect: NC2001

    public static object CreateInAssembly() => typeof(Register).Assembly.CreateInstance("Koseki.Vault");                  // expect: NC2001

    public static object Uninitialized() => RuntimeHelpers.GetUninitializedObject(typeof(Ticket));                        // expect: NC2001

    public static object UninitializedPublic() => RuntimeHelpers.GetUninitializedObject(typeof(Register));                // expect: NC2001

    public static ConstructorInfo Constructors() => typeof(Ticket).GetConstructors(Hidden).Single(c => c.GetParameters().Length == 1); // expect: NC2001

    public static void WriteAll(Register register)
    {
        foreach (var field in typeof(Register).GetFields(Hidden))                                                         // expect: NC2001
            field.SetValue(register, null);
    }

    public static FieldInfo[] RuntimeFields() => typeof(Register).GetRuntimeFields().Where(f => f.Name == "_secret").ToArray(); // expect: NC2001

    public static MethodInfo Picked() => typeof(Register).GetRuntimeMethods().First(m => m.Name == "Reveal");             // expect: NC2001

    public static FieldInfo PickedByPattern() => typeof(Register).GetRuntimeFields().First(f => f.Name is "_secret");      // expect: NC2001

    public static FieldInfo PickedByPatternPublic() => typeof(Register).GetRuntimeFields().First(f => f.Name is "Title");

    public static MethodInfo PickedPublic() => typeof(Register).GetRuntimeMethods().First(m => m.Name == "Describe");

    public static FieldInfo DeclaredField() => typeof(Register).GetTypeInfo().DeclaredFields.Single(f => f.Name == "_secret"); // expect: NC2001

    public static void PrivateSetter(Register register) => typeof(Register).GetProperty("Number").SetValue(register, "1"); // expect: NC2001

    public static void PublicSetter(Register register) => typeof(Register).GetProperty("Name").SetValue(register, "1");

    public static MethodInfo SetMethod() => typeof(Register).GetProperty("Number").GetSetMethod(true);                    // expect: NC2001

    public static MethodInfo SetMethodProperty() => typeof(Register).GetProperty("Number").SetMethod;                     // expect: NC2001

    public static void Init(Register register) => typeof(Register).GetProperty(nameof(Register.Origin)).SetValue(register, ""); // expect: NC2001

    public static void ReadOnly(Register register) => typeof(Register).GetField(nameof(Register.Year)).SetValue(register, 2); // expect: NC2001

    public static void PublicField(Register register) => typeof(Register).GetField(nameof(Register.Title)).SetValue(register, "");

    public static void PackageInternal(Register register) => typeof(Register).GetMethod("Reset").Invoke(register, null);  // expect: NC2001

    public static PropertyInfo PackageInternalProperty() => typeof(Register).GetProperty("Trace");                        // expect: NC2001

    public static Action<Register> Bound() => (Action<Register>)Delegate.CreateDelegate(typeof(Action<Register>), typeof(Register), "Erase"); // expect: NC2001

    public static Action BoundToObject(Register register) => (Action)Delegate.CreateDelegate(typeof(Action), register, "Check"); // expect: NC2001

    public static Delegate BoundPublic(Person person) => Delegate.CreateDelegate(typeof(Func<string>), person, "Describe");

    public static Func<Register, string> Tree()
    {
        var register = Expression.Parameter(typeof(Register));
        return Expression.Lambda<Func<Register, string>>(Expression.Field(register, "_secret"), register).Compile();       // expect: NC2001
    }

    public static Expression TreeOfType() => Expression.Field(null, typeof(Register), "s_total");                         // expect: NC2001

    public static Expression TreeOfConstant(Register register) => Expression.PropertyOrField(Expression.Constant(register), "Key"); // expect: NC2001

    public static Expression TreeCall(Register register) => Expression.Call(Expression.Constant(register), "Reveal", null, Expression.Constant("")); // expect: NC2001

    public static Expression TreePublic(Person person) => Expression.Property(Expression.Constant(person), "Name");

    public static void Described(Register register) => TypeDescriptor.GetProperties(register)["Number"].SetValue(register, "1"); // expect: NC2001

    public static void DescribedPublic(Register register) => TypeDescriptor.GetProperties(register)["Name"].SetValue(register, "1");

    public static int Overlaid(Register register) => Unsafe.As<Mirror>(register).Count;                                   // expect: NC2001

    public static string Upcast(CityRegister register) => Unsafe.As<Register>(register).Title;

    public static ref long OverlaidByReference(ref Stamp stamp) => ref Unsafe.As<Stamp, long>(ref stamp);                 // expect: NC2001

    public static MethodInfo AddMethod() => typeof(Register).GetEvent("Closed").AddMethod;
}
