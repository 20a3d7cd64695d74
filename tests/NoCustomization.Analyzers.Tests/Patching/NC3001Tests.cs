using System.Threading.Tasks;
using NoCustomization.Analyzers.Tests.Framework;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Patching;

public sealed class NC3001Tests
{
    private const string Core = """
        namespace Juki
        {
            public class Fees
            {
                private int rate;
                private Inner inner = new();
                public int Rate { get; set; }
                private static int Shared { get; set; }
                public int this[int index] => index;
                public Fees() { }
                private Fees(string name) { }
                static Fees() { }
                public int Calculate(int x) => x;
                public int Calculate(int x, string y) => x;
                private int Discount(int x) => x;
                private void Round(int x) { }
                public void Round(string x) { }
                public event System.Action Changed { add { } remove { } }
                public class Inner { private int depth; public class Deep { public void M() { } } }
                private class Secret { private void M() { } }
                internal static class Hidden { public static void Run() { } }
                ~Fees() { }
            }
            public class Child : Fees { }
            internal class Hidden { private void M() { } }
        }
        """;

    private static Shape Vendor(params string[] vendor) => new() { Core = Core, Vendor = vendor, Others = [Libraries.Harmony, Libraries.MonoMod] };

    private static Task Target(string attribute, string target) =>
        Vendor($"using HarmonyLib; using Juki; [{attribute}] class P {{ static void Prefix() {{ }} }}").Expect("NC3001 " + target + " @ T:P");

    [Theory]
    [InlineData("HarmonyPatch(typeof(Fees))", "T:Juki.Fees")]
    [InlineData("HarmonyPatch(typeof(Fees), \"Discount\")", "M:Juki.Fees.Discount(System.Int32)")]
    [InlineData("HarmonyPatch(typeof(Fees), nameof(Fees.Calculate))", "T:Juki.Fees")]
    [InlineData("HarmonyPatch(typeof(Fees), \"Calculate\", typeof(int))", "M:Juki.Fees.Calculate(System.Int32)")]
    [InlineData("HarmonyPatch(typeof(Fees), \"Calculate\", new[] { typeof(int), typeof(string) })", "M:Juki.Fees.Calculate(System.Int32,System.String)")]
    [InlineData("HarmonyPatch(typeof(Fees), \"Round\", typeof(int))", "M:Juki.Fees.Round(System.Int32)")]
    [InlineData("HarmonyPatch(typeof(Fees), \"Round\")", "T:Juki.Fees")]
    [InlineData("HarmonyPatch(typeof(Fees), \"Rate\", MethodType.Getter)", "P:Juki.Fees.Rate")]
    [InlineData("HarmonyPatch(typeof(Fees), \"Shared\", MethodType.Setter)", "P:Juki.Fees.Shared")]
    [InlineData("HarmonyPatch(typeof(Fees), MethodType.Constructor)", "M:Juki.Fees.#ctor")]
    [InlineData("HarmonyPatch(typeof(Fees), MethodType.Constructor, typeof(string))", "M:Juki.Fees.#ctor(System.String)")]
    [InlineData("HarmonyPatch(typeof(Fees), MethodType.StaticConstructor)", "M:Juki.Fees.#cctor")]
    [InlineData("HarmonyPatch(\"Juki.Fees\", \"Discount\")", "M:Juki.Fees.Discount(System.Int32)")]
    [InlineData("HarmonyPatch(\"Juki.Fees, Juki, Version=0.0.0.0\", \"Discount\")", "M:Juki.Fees.Discount(System.Int32)")]
    [InlineData("HarmonyPatch(\"Juki.Hidden\", \"M\")", "M:Juki.Hidden.M")]
    [InlineData("HarmonyPatch(\"Juki.Fees+Secret\", \"M\")", "M:Juki.Fees.Secret.M")]
    [InlineData("HarmonyPatch(\"Ju\" + \"ki.\" + nameof(Fees), \"Discount\")", "M:Juki.Fees.Discount(System.Int32)")]
    [InlineData("HarmonyPatch(typeof(Child), \"Discount\")", "M:Juki.Fees.Discount(System.Int32)")]
    [InlineData("HarmonyPatch(typeof(Fees), \"NoSuchThing\")", "T:Juki.Fees")]
    [InlineData("HarmonyPatch(typeof(Fees)), HarmonyPatch(\"Discount\")", "M:Juki.Fees.Discount(System.Int32)")]
    [InlineData("HarmonyPatch(typeof(Fees)), HarmonyPatchAll", "T:Juki.Fees")]
    public Task Attributes_of_every_form_are_read(string attribute, string target) => Target(attribute, target);

    [Fact]
    public Task Attributes_of_class_and_method_merge() => Vendor("""
        using HarmonyLib;
        using Juki;
        [HarmonyPatch(typeof(Fees))]                         // expect: NC3001, NC3001
        class Split
        {
            [HarmonyPatch("Discount"), HarmonyPrefix] static void A() { }
            [HarmonyPatch("Discount"), HarmonyPostfix] static void B() { }
            [HarmonyPatch("Rate", MethodType.Getter), HarmonyPostfix] static void C() { }
        }
        [HarmonyPatch]
        class Methods
        {
            [HarmonyPatch(typeof(Fees), "Discount")] static void Prefix() { }          // expect: NC3001
            [HarmonyReversePatch, HarmonyPatch(typeof(Fees), "Round", typeof(int))]    // expect: NC3001
            static void Round() { }
        }
        class Base { }
        [HarmonyPatch(typeof(Fees), "Discount")]             // expect: NC3001
        class Parent { static void Prefix() { } }
        [HarmonyPatch(typeof(Fees), "Discount")]             // expect: NC3001
        [HarmonyPatch(typeof(Fees), "Calculate")]            // expect: NC3001
        class Several { static void Prefix() { } }
        [HarmonyDelegate(typeof(Fees), "Discount")]          // expect: NC3001
        delegate int Discounting(int x);
        class MyPatch : HarmonyPatch
        {
            public MyPatch() : base(typeof(Fees), "Discount") { }                      // expect: NC3001
            public MyPatch(System.Type type, string name) : base(type, name) { }
        }
        [MyPatch] class Derived { static void Prefix() { } }
        [MyPatch(typeof(Fees), "Discount")]                  // expect: NC3001
        class DerivedWithArguments { static void Prefix() { } }
        """).Verify();

    private static Task Call(string expression, string target) =>
        Vendor("using System; using System.Reflection; using System.Linq; using HarmonyLib; using MonoMod.RuntimeDetour; using Juki;"
            + "class A { void M(Harmony harmony, Fees fees, Harmony other) { "
            // A lookup that no patch uses would be NC2001.
            + (expression.Contains("original") ? "var original = typeof(Fees).GetMethod(\"Discount\", BindingFlags.NonPublic | BindingFlags.Instance);" : "")
            + "Type type = typeof(Fees); const string name = \"Dis\"; object boxed = fees; var prefix = new HarmonyMethod(typeof(A), \"M\"); "
            + expression + "; } }").Expect("NC3001 " + target + " @ M:A.M(HarmonyLib.Harmony,Juki.Fees,HarmonyLib.Harmony)");

    [Theory]
    [InlineData("harmony.Patch(original, prefix)", "M:Juki.Fees.Discount(System.Int32)")]
    [InlineData("harmony.Patch(AccessTools.Method(type, name + \"count\"), prefix: prefix)", "M:Juki.Fees.Discount(System.Int32)")]
    [InlineData("harmony.Patch(AccessTools.Method(typeof(A), \"M\") ?? AccessTools.Method(type, \"Discount\"))", "M:Juki.Fees.Discount(System.Int32)")]
    [InlineData("harmony.Patch(typeof(Fees).GetConstructors()[0])", "T:Juki.Fees")]
    [InlineData("harmony.Patch(typeof(Fees).GetMethods().First(m => m.Name == \"X\"))", "T:Juki.Fees")]
    [InlineData("harmony.Patch(typeof(Fees).GetProperty(\"Rate\").GetGetMethod())", "P:Juki.Fees.Rate")]
    [InlineData("harmony.Patch(typeof(Fees).GetProperty(\"Rate\").GetMethod)", "P:Juki.Fees.Rate")]
    [InlineData("harmony.Patch(Type.GetType(\"Juki.Fees, Juki\").GetMethod(\"Discount\"))", "M:Juki.Fees.Discount(System.Int32)")]
    [InlineData("harmony.Patch(typeof(Fees).Assembly.GetType(\"Juki.Hidden\").GetMethod(\"M\"))", "M:Juki.Hidden.M")]
    [InlineData("harmony.Patch(fees.GetType().GetMethod(\"Discount\"))", "M:Juki.Fees.Discount(System.Int32)")]
    [InlineData("harmony.Patch(SymbolExtensions.GetMethodInfo<Fees>(f => f.Calculate(1)))", "M:Juki.Fees.Calculate(System.Int32)")]
    [InlineData("harmony.Patch(((Func<int, int>)fees.Calculate).Method)", "M:Juki.Fees.Calculate(System.Int32)")]
    [InlineData("AccessTools.Field(typeof(Fees), \"rate\").SetValue(fees, 1)", "F:Juki.Fees.rate")]
    [InlineData("AccessTools.Method(\"Juki.Fees:Discount\")", "M:Juki.Fees.Discount(System.Int32)")]
    [InlineData("AccessTools.Method(typeof(Fees), \"Calculate\", new Type[] { typeof(int) })", "M:Juki.Fees.Calculate(System.Int32)")]
    [InlineData("AccessTools.Method(name: \"Calculate\", parameters: new Type[] { typeof(int) }, type: typeof(Fees))", "M:Juki.Fees.Calculate(System.Int32)")]
    [InlineData("AccessTools.Constructor(typeof(Fees))", "M:Juki.Fees.#ctor")]
    [InlineData("AccessTools.Constructor(typeof(Fees), new[] { typeof(string) })", "M:Juki.Fees.#ctor(System.String)")]
    [InlineData("AccessTools.TypeByName(\"Juki.Hidden\")", "T:Juki.Hidden")]
    [InlineData("AccessTools.FieldRefAccess<Fees, int>(\"rate\")", "F:Juki.Fees.rate")]
    [InlineData("AccessTools.FieldRefAccess<Fees, int>(fees, \"rate\") = 2", "F:Juki.Fees.rate")]
    [InlineData("Traverse.Create(fees).Field(\"rate\").SetValue(1)", "F:Juki.Fees.rate")]
    [InlineData("Traverse.Create(boxed).Field(\"rate\").GetValue()", "F:Juki.Fees.rate")]
    [InlineData("Traverse.Create(fees).Field(\"inner\").Field(\"depth\").GetValue()", "F:Juki.Fees.Inner.depth")]
    [InlineData("Traverse.Create(typeof(Fees)).Property(\"Shared\").GetValue()", "P:Juki.Fees.Shared")]
    [InlineData("Traverse.Create(typeof(Fees)).Method(\"Discount\", 1).GetValue()", "M:Juki.Fees.Discount(System.Int32)")]
    [InlineData("new Hook(original, (Action)(() => { }))", "M:Juki.Fees.Discount(System.Int32)")]
    public Task Calls_are_read_through_what_they_are_given(string expression, string target) => Call(expression, target);

    [Fact]
    public Task A_target_method_hands_its_target_to_Harmony() => Vendor("""
        using System.Collections.Generic;
        using System.Reflection;
        using HarmonyLib;
        using Juki;
        [HarmonyPatch]
        class A
        {
            static MethodBase TargetMethod() => typeof(Fees).GetMethod("Discount");    // expect: NC3001
            static void Prefix() { }
        }
        [HarmonyPatch]
        class B
        {
            [HarmonyTargetMethods] static IEnumerable<MethodBase> Find()
            {
                yield return typeof(Fees).GetMethod("Discount");                       // expect: NC3001
                yield return typeof(string).GetMethod("Trim");
                yield return AccessTools.Method(typeof(Fees), "Discount");             // expect: NC3001
            }
        }
        class C { static MethodBase TargetMethod() => typeof(Fees).GetMethod("Discount"); }
        """).Verify();

    [Fact]
    public Task What_a_local_passes_on_from_a_call_is_that_calls_finding() => Vendor("""
        using HarmonyLib;
        using Juki;
        class A
        {
            void M(Harmony harmony, Fees fees)
            {
                var method = AccessTools.Method(typeof(Fees), "Discount");                 // expect: NC3001
                harmony.Patch(method);
                var traverse = Traverse.Create(fees);                                      // expect: NC3001
                traverse.Field("rate").SetValue(1);                                        // expect: NC3001
            }
        }
        """).Verify();

    [Fact]
    public Task Other_peoples_methods_may_be_patched() => Vendor("""
        using System;
        using System.Reflection;
        using HarmonyLib;
        using MonoMod.RuntimeDetour;
        using Juki;
        [HarmonyPatch(typeof(string), "Trim")] class A { static void Prefix() { } }
        [HarmonyPatch(typeof(Own), "Discount")] class B { static void Prefix(Fees fees) { } }
        [HarmonyPatch("Acme.Fees", "Discount")] class C { static void Prefix() { } }
        [HarmonyPatch("Juki.NoSuchType", "Discount")] class D { static void Prefix() { } }
        class Own
        {
            void Discount() { }
            void M(Harmony harmony, Type unknown, string name, Fees fees)
            {
                harmony.Patch(AccessTools.Method(typeof(Own), "Discount"), new HarmonyMethod(typeof(Fees), "Discount"));
                harmony.Patch(AccessTools.Method(unknown, "Discount"));
                AccessTools.Method(name);
                AccessTools.Method("Fees:Discount");
                Traverse.Create(new Own()).Field("x").GetValue();
                new Hook(typeof(Own).GetMethod("Discount"), typeof(Fees).GetMethod("Calculate"));
                typeof(Fees).GetMethod("Calculate").Invoke(fees, new object[] { 1 });
                var type = typeof(Own);
                type = unknown;
                AccessTools.Method(type, "Discount");
                harmony.PatchAll();
            }
        }
        static class AccessToolsOfMine { public static MethodInfo Method(Type type, string name) => type.GetMethod(name); static object x = Method(typeof(Fees), "Discount"); }
        """).Verify();

    [Fact]
    public Task Tests_may_patch() => (Vendor("using HarmonyLib; using Juki; [HarmonyPatch(typeof(Fees))] class P { static void Prefix() { } }") with { Properties = [("IsTestProject", "true")] }).Expect();

    [Fact]
    public Task Visual_Basic_patches_are_found() => (Vendor("""
        Imports HarmonyLib
        Imports Juki
        <HarmonyPatch(GetType(Fees), "Discount")>            ' expect: NC3001
        Class A
            Shared Sub M(harmony As Harmony, fees As Fees)
                Dim original = GetType(Fees).GetMethod("Discount")
                harmony.Patch(original)                      ' expect: NC3001
                Traverse.Create(fees).Field("rate").SetValue(1)   ' expect: NC3001
                AccessTools.Method(GetType(A), "M")
            End Sub
        End Class
        """) with { VisualBasic = true }).Verify();
}
