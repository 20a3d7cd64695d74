// Every sort of member: events, indexers, operators, finalizers, state machines, static constructors.
// core: ../../cores/Tesuryo.cs, ../../cores/Kawase.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;
using Money = Kawase.Money;

namespace Acme.Patches;

[HarmonyPatch(typeof(Surcharge), "Applied", MethodType.EventAdd)] // expect: NC3001
public static class EventPatch;

[HarmonyPatch(typeof(Surcharge), MethodType.Getter, typeof(int))] // expect: NC3001
public static class IndexerPatch;

[HarmonyPatch(typeof(FeeCalculator), MethodType.Finalizer)] // expect: NC3001
public static class FinalizerPatch;

[HarmonyPatch(typeof(Money), MethodType.OperatorExplicit, typeof(int))] // expect: NC3001
public static class OperatorPatch;

public static class Kinds
{
    public static object Iterator() => AccessTools.EnumeratorMoveNext(typeof(FeeCalculator).GetMethod("Steps")); // expect: NC3001

    public static object Indexer() => AccessTools.IndexerGetter(typeof(Surcharge)); // expect: NC3001

    public static object Adder() => AccessTools.EventAdder(typeof(Surcharge), "Applied"); // expect: NC3001

    public static object Remover() => AccessTools.EventRemover("Tesuryo.Surcharge:Applied"); // expect: NC3001

    public static object Finalizer() => AccessTools.Finalizer(typeof(FeeCalculator)); // expect: NC3001

    public static object Constructors() => AccessTools.GetDeclaredConstructors(typeof(FeeCalculator))[0]; // expect: NC3001
}
