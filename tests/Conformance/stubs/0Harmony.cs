// The public shapes of Harmony 2 that shapes need: signatures only, no behaviour.
#nullable enable
using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Reflection;
using System.Reflection.Emit;

namespace HarmonyLib
{
    public enum MethodType
    {
        Normal,
        Getter,
        Setter,
        Constructor,
        StaticConstructor,
        Enumerator,
        Async,
        Finalizer,
        EventAdd,
        EventRemove,
        OperatorImplicit,
        OperatorExplicit,
        OperatorUnaryPlus,
        OperatorUnaryNegation,
        OperatorLogicalNot,
        OperatorOnesComplement,
        OperatorIncrement,
        OperatorDecrement,
        OperatorTrue,
        OperatorFalse,
        OperatorAddition,
        OperatorSubtraction,
        OperatorMultiply,
        OperatorDivision,
    }

    public enum ArgumentType
    {
        Normal,
        Ref,
        Out,
        Pointer,
    }

    public enum HarmonyPatchType
    {
        All,
        Prefix,
        Postfix,
        Transpiler,
        Finalizer,
        ReversePatch,
        InnerPrefix,
        InnerPostfix,
    }

    public enum HarmonyReversePatchType
    {
        Original,
        Snapshot,
    }

    public enum MethodDispatchType
    {
        VirtualCall,
        Call,
    }

    public class HarmonyAttribute : Attribute
    {
        public HarmonyMethod info = new();
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method | AttributeTargets.Delegate, AllowMultiple = true)]
    public class HarmonyPatch : HarmonyAttribute
    {
        public HarmonyPatch()
        {
        }

        public HarmonyPatch(Type declaringType)
        {
        }

        public HarmonyPatch(Type declaringType, Type[] argumentTypes)
        {
        }

        public HarmonyPatch(Type declaringType, string methodName)
        {
        }

        public HarmonyPatch(Type declaringType, string methodName, params Type[] argumentTypes)
        {
        }

        public HarmonyPatch(Type declaringType, string methodName, Type[] argumentTypes, ArgumentType[] argumentVariations)
        {
        }

        public HarmonyPatch(Type declaringType, MethodType methodType)
        {
        }

        public HarmonyPatch(Type declaringType, MethodType methodType, params Type[] argumentTypes)
        {
        }

        public HarmonyPatch(Type declaringType, MethodType methodType, Type[] argumentTypes, ArgumentType[] argumentVariations)
        {
        }

        public HarmonyPatch(Type declaringType, string methodName, MethodType methodType)
        {
        }

        public HarmonyPatch(string methodName)
        {
        }

        public HarmonyPatch(string methodName, params Type[] argumentTypes)
        {
        }

        public HarmonyPatch(string methodName, Type[] argumentTypes, ArgumentType[] argumentVariations)
        {
        }

        public HarmonyPatch(string methodName, MethodType methodType)
        {
        }

        public HarmonyPatch(MethodType methodType)
        {
        }

        public HarmonyPatch(MethodType methodType, params Type[] argumentTypes)
        {
        }

        public HarmonyPatch(MethodType methodType, Type[] argumentTypes, ArgumentType[] argumentVariations)
        {
        }

        public HarmonyPatch(Type[] argumentTypes)
        {
        }

        public HarmonyPatch(Type[] argumentTypes, ArgumentType[] argumentVariations)
        {
        }

        public HarmonyPatch(string typeName, string methodName, MethodType methodType = MethodType.Normal)
        {
        }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
    public class HarmonyPatchCategory : HarmonyAttribute
    {
        public HarmonyPatchCategory(string category)
        {
        }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method)]
    public class HarmonyPatchAll : HarmonyAttribute
    {
    }

    [AttributeUsage(AttributeTargets.Delegate, AllowMultiple = true)]
    public class HarmonyDelegate : HarmonyPatch
    {
        public HarmonyDelegate(Type declaringType)
        {
        }

        public HarmonyDelegate(Type declaringType, string methodName)
        {
        }

        public HarmonyDelegate(Type declaringType, string methodName, params Type[] argumentTypes)
        {
        }

        public HarmonyDelegate(Type declaringType, string methodName, MethodDispatchType methodDispatchType)
        {
        }

        public HarmonyDelegate(string methodName)
        {
        }

        public HarmonyDelegate(string methodName, MethodDispatchType methodDispatchType)
        {
        }
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    public class HarmonyReversePatch : HarmonyAttribute
    {
        public HarmonyReversePatch(HarmonyReversePatchType type = HarmonyReversePatchType.Original)
        {
        }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method)]
    public class HarmonyPriority : HarmonyAttribute
    {
        public HarmonyPriority(int priority)
        {
        }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method)]
    public class HarmonyBefore : HarmonyAttribute
    {
        public HarmonyBefore(params string[] before)
        {
        }
    }

    [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
    public class HarmonyArgument : Attribute
    {
        public HarmonyArgument(string originalName)
        {
        }
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class HarmonyPrepare : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class HarmonyCleanup : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class HarmonyPrefix : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class HarmonyPostfix : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class HarmonyTranspiler : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class HarmonyFinalizer : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class HarmonyTargetMethod : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class HarmonyTargetMethods : Attribute
    {
    }

    public class HarmonyMethod
    {
        public HarmonyMethod()
        {
        }

        public HarmonyMethod(MethodInfo method)
        {
        }

        public HarmonyMethod(Delegate @delegate)
        {
        }

        public HarmonyMethod(Type methodType, string methodName, Type[]? argumentTypes = null)
        {
        }
    }

    public class InnerMethod
    {
        public InnerMethod(MethodInfo method, params int[] positions)
        {
        }
    }

    public class CodeInstruction
    {
        public object? operand;

        public CodeInstruction(OpCode opcode, object? operand = null)
        {
        }

        public CodeInstruction()
        {
        }

        public static CodeInstruction Call(Type type, string name, Type[]? parameters = null, Type[]? generics = null) => new();

        public static CodeInstruction Call(string typeColonMethodname, Type[]? parameters = null, Type[]? generics = null) => new();

        public static CodeInstruction Call(Expression<Action> expression) => new();

        public static CodeInstruction LoadField(Type type, string name, bool useAddress = false) => new();

        public static CodeInstruction StoreField(Type type, string name) => new();
    }

    public class Patches
    {
    }

    public class PatchProcessor
    {
        public PatchProcessor(Harmony instance, MethodBase original)
        {
        }

        public PatchProcessor AddPrefix(HarmonyMethod prefix) => this;

        public PatchProcessor AddPostfix(HarmonyMethod postfix) => this;

        public PatchProcessor AddInnerPrefix(HarmonyMethod innerPrefix) => this;

        public MethodInfo? Patch() => null;

        public PatchProcessor Unpatch(HarmonyPatchType type, string harmonyID) => this;

        public static Patches? GetPatchInfo(MethodBase method) => null;

        public static List<CodeInstruction> GetOriginalInstructions(MethodBase original, ILGenerator? generator = null) => new();
    }

    public class PatchClassProcessor
    {
        public PatchClassProcessor(Harmony instance, Type type)
        {
        }

        public List<MethodInfo> Patch() => new();

        public void Unpatch()
        {
        }
    }

    public class ReversePatcher
    {
        public ReversePatcher()
        {
        }

        public ReversePatcher(Harmony instance, MethodBase original, HarmonyMethod standin)
        {
        }

        public MethodInfo? Patch(HarmonyReversePatchType type = HarmonyReversePatchType.Original) => null;
    }

    public class Harmony
    {
        public Harmony(string id) => Id = id;

        public string Id { get; }

        public void PatchAll()
        {
        }

        public void PatchAll(Assembly assembly)
        {
        }

        public void PatchAll(Type type)
        {
        }

        public void PatchAllUncategorized()
        {
        }

        public void PatchCategory(string category)
        {
        }

        public void PatchCategory(Assembly assembly, string category)
        {
        }

        public static Harmony CreateAndPatchAll(Type type, string? harmonyInstanceId = null) => new("");

        public static Harmony CreateAndPatchAll(Assembly assembly, string? harmonyInstanceId = null) => new("");

        public static Patches? GetPatchInfo(MethodBase method) => null;

        public static IEnumerable<MethodBase> GetAllPatchedMethods() => new List<MethodBase>();

        public static bool HasAnyPatches(string harmonyID) => false;

        public MethodInfo? Patch(MethodBase original, HarmonyMethod? prefix = null, HarmonyMethod? postfix = null, HarmonyMethod? transpiler = null, HarmonyMethod? finalizer = null) => null;

        public PatchProcessor CreateProcessor(MethodBase original) => new(this, original);

        public PatchClassProcessor CreateClassProcessor(Type type) => new(this, type);

        public ReversePatcher CreateReversePatcher(MethodBase original, HarmonyMethod standin) => new();

        public static MethodInfo? ReversePatch(MethodBase original, HarmonyMethod standin, MethodInfo? transpiler = null) => null;

        public void Unpatch(MethodBase original, HarmonyPatchType type, string? harmonyID = "*")
        {
        }

        public void Unpatch(MethodBase original, MethodInfo patch)
        {
        }

        public void UnpatchAll(string? harmonyID = null)
        {
        }
    }

    public static class AccessTools
    {
        public delegate ref F FieldRef<in T, F>(T? instance = default);

        public delegate ref F FieldRef<F>();

        public static Type? TypeByName(string name) => null;

        public static FieldInfo? Field(Type type, string name) => null;

        public static FieldInfo? Field(string typeColonName) => null;

        public static FieldInfo? DeclaredField(Type type, string name) => null;

        public static FieldInfo? DeclaredField(Type type, int idx) => null;

        public static PropertyInfo? Property(Type type, string name) => null;

        public static PropertyInfo? Property(string typeColonName) => null;

        public static PropertyInfo? DeclaredProperty(Type type, string name) => null;

        public static PropertyInfo? Indexer(Type type, Type[]? parameters = null) => null;

        public static MethodInfo? IndexerGetter(Type type, Type[]? parameters = null) => null;

        public static EventInfo? Event(Type type, string name) => null;

        public static MethodInfo? EventAdder(Type type, string name) => null;

        public static MethodInfo? EventRemover(string typeColonName) => null;

        public static MethodInfo? Finalizer(Type type) => null;

        public static MethodInfo? EnumeratorMoveNext(MethodBase method) => null;

        public static MethodInfo? AsyncMoveNext(MethodBase method) => null;

        public static MethodInfo? PropertyGetter(Type type, string name) => null;

        public static MethodInfo? PropertySetter(Type type, string name) => null;

        public static MethodInfo? Method(Type type, string name, Type[]? parameters = null, Type[]? generics = null) => null;

        public static MethodInfo? Method(string typeColonName, Type[]? parameters = null, Type[]? generics = null) => null;

        public static MethodInfo? DeclaredMethod(Type type, string name, Type[]? parameters = null, Type[]? generics = null) => null;

        public static ConstructorInfo? Constructor(Type type, Type[]? parameters = null, bool searchForStatic = false) => null;

        public static ConstructorInfo? DeclaredConstructor(Type type, Type[]? parameters = null, bool searchForStatic = false) => null;

        public static List<ConstructorInfo> GetDeclaredConstructors(Type type, bool? searchForStatic = null) => new();

        public static List<MethodInfo> GetDeclaredMethods(Type type) => new();

        public static List<string> GetMethodNames(Type type) => new();

        public static List<string> GetFieldNames(object instance) => new();

        public static List<string> GetPropertyNames(Type type) => new();

        public static Type[] GetTypesFromAssembly(Assembly assembly) => Type.EmptyTypes;

        public static MethodInfo? FirstMethod(Type type, Func<MethodInfo, bool> predicate) => null;

        public static Type? FirstInner(Type type, Func<Type, bool> predicate) => null;

        public static Type? Inner(Type type, string name) => null;

        public static bool IsStruct(Type type) => false;

        public static object? CreateInstance(Type type) => null;

        public static FieldRef<T, F> FieldRefAccess<T, F>(string fieldName) => throw new NotSupportedException();

        public static ref F FieldRefAccess<T, F>(T instance, string fieldName) => throw new NotSupportedException();

        public static FieldRef<object, F> FieldRefAccess<F>(Type type, string fieldName) => throw new NotSupportedException();

        public static FieldRef<T, F> FieldRefAccess<T, F>(FieldInfo fieldInfo) => throw new NotSupportedException();

        public static ref F StaticFieldRefAccess<T, F>(string fieldName) => throw new NotSupportedException();

        public static FieldRef<F> StaticFieldRefAccess<F>(FieldInfo fieldInfo) => throw new NotSupportedException();

        public static TDelegate HarmonyDelegate<TDelegate>(object? instance = null)
            where TDelegate : Delegate => throw new NotSupportedException();

        public static TDelegate MethodDelegate<TDelegate>(MethodInfo method, object? instance = null, bool virtualCall = true)
            where TDelegate : Delegate => throw new NotSupportedException();

        public static TDelegate MethodDelegate<TDelegate>(string typeColonName, object? instance = null, bool virtualCall = true)
            where TDelegate : Delegate => throw new NotSupportedException();
    }

    public static class AccessToolsExtensions
    {
        public static FieldInfo? Field(this Type type, string name) => null;

        public static PropertyInfo? Property(this Type type, string name) => null;

        public static MethodInfo? PropertyGetter(this Type type, string name) => null;

        public static MethodInfo? Method(this Type type, string name, Type[]? parameters = null, Type[]? generics = null) => null;

        public static MethodInfo? DeclaredMethod(this Type type, string name, Type[]? parameters = null, Type[]? generics = null) => null;

        public static ConstructorInfo? Constructor(this Type type, Type[]? parameters = null, bool searchForStatic = false) => null;

        public static List<string> GetMethodNames(this Type type) => new();

        public static Type? Inner(this Type type, string name) => null;
    }

    public static class CollectionExtensions
    {
        public static void Do<T>(this IEnumerable<T> sequence, Action<T> action)
        {
        }

        public static void DoIf<T>(this IEnumerable<T> sequence, Func<T, bool> condition, Action<T> action)
        {
        }
    }

    public static class GeneralExtensions
    {
        public static string FullDescription(this MethodBase member) => "";
    }

    public class Traverse<T>
    {
        public Traverse(Traverse traverse)
        {
        }

        public T Value
        {
            get => throw new NotSupportedException();
            set { }
        }
    }

    public class Traverse
    {
        public Traverse(Type type)
        {
        }

        public Traverse(object root)
        {
        }

        public static Traverse Create(Type type) => new(type);

        public static Traverse Create<T>() => new(typeof(T));

        public static Traverse Create(object root) => new(root);

        public static Traverse CreateWithType(string name) => new(name);

        public Traverse Type(string name) => this;

        public Traverse Field(string name) => this;

        public Traverse<T> Field<T>(string name) => new(this);

        public Traverse<T> Property<T>(string name, object[]? index = null) => new(this);

        public List<string> Methods() => new();

        public bool MethodExists() => false;

        public static void IterateFields(object source, Action<Traverse> action)
        {
        }

        public Traverse Property(string name, object[]? index = null) => this;

        public Traverse Method(string name, params object[] arguments) => this;

        public object? GetValue() => null;

        public T GetValue<T>() => throw new NotSupportedException();

        public Traverse SetValue(object value) => this;
    }

    public static class SymbolExtensions
    {
        public static MethodInfo? GetMethodInfo(Expression<Action> expression) => null;

        public static MethodInfo? GetMethodInfo<T>(Expression<Action<T>> expression) => null;

        public static MethodInfo? GetMethodInfo<T, TResult>(Expression<Func<T, TResult>> expression) => null;

        public static MethodInfo? GetMethodInfo(LambdaExpression expression) => null;
    }
}
