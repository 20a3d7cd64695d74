// The public shapes of Harmony 2 that shapes need: signatures only, no behaviour.
#nullable enable
using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Reflection;

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
    }

    public enum HarmonyReversePatchType
    {
        Original,
        Snapshot,
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

        public HarmonyPatch(Type declaringType, string methodName, MethodType methodType)
        {
        }

        public HarmonyPatch(string methodName)
        {
        }

        public HarmonyPatch(string methodName, params Type[] argumentTypes)
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

        public HarmonyPatch(Type[] argumentTypes)
        {
        }

        public HarmonyPatch(string typeName, string methodName, MethodType methodType = MethodType.Normal)
        {
        }
    }

    [AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
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
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    public class HarmonyReversePatch : HarmonyAttribute
    {
        public HarmonyReversePatch(HarmonyReversePatchType type = HarmonyReversePatchType.Original)
        {
        }
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

        public HarmonyMethod(Type methodType, string methodName, Type[]? argumentTypes = null)
        {
        }
    }

    public class CodeInstruction
    {
    }

    public class PatchProcessor
    {
        public PatchProcessor(Harmony instance, MethodBase original)
        {
        }

        public PatchProcessor AddPrefix(HarmonyMethod prefix) => this;

        public PatchProcessor AddPostfix(HarmonyMethod postfix) => this;

        public MethodInfo? Patch() => null;
    }

    public class PatchClassProcessor
    {
        public PatchClassProcessor(Harmony instance, Type type)
        {
        }

        public List<MethodInfo> Patch() => new();
    }

    public class ReversePatcher
    {
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

        public void PatchCategory(string category)
        {
        }

        public MethodInfo? Patch(MethodBase original, HarmonyMethod? prefix = null, HarmonyMethod? postfix = null, HarmonyMethod? transpiler = null, HarmonyMethod? finalizer = null) => null;

        public PatchProcessor CreateProcessor(MethodBase original) => new(this, original);

        public PatchClassProcessor CreateClassProcessor(Type type) => new(this, type);

        public ReversePatcher CreateReversePatcher(MethodBase original, HarmonyMethod standin) => new();

        public static MethodInfo? ReversePatch(MethodBase original, HarmonyMethod standin, MethodInfo? transpiler = null) => null;

        public void Unpatch(MethodBase original, HarmonyPatchType type, string? harmonyID = "*")
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

        public static PropertyInfo? Property(Type type, string name) => null;

        public static MethodInfo? PropertyGetter(Type type, string name) => null;

        public static MethodInfo? PropertySetter(Type type, string name) => null;

        public static MethodInfo? Method(Type type, string name, Type[]? parameters = null, Type[]? generics = null) => null;

        public static MethodInfo? Method(string typeColonName, Type[]? parameters = null, Type[]? generics = null) => null;

        public static MethodInfo? DeclaredMethod(Type type, string name, Type[]? parameters = null, Type[]? generics = null) => null;

        public static ConstructorInfo? Constructor(Type type, Type[]? parameters = null, bool searchForStatic = false) => null;

        public static Type? Inner(Type type, string name) => null;

        public static FieldRef<T, F> FieldRefAccess<T, F>(string fieldName) => throw new NotSupportedException();

        public static ref F FieldRefAccess<T, F>(T instance, string fieldName) => throw new NotSupportedException();

        public static FieldRef<object, F> FieldRefAccess<F>(Type type, string fieldName) => throw new NotSupportedException();

        public static ref F StaticFieldRefAccess<T, F>(string fieldName) => throw new NotSupportedException();

        public static TDelegate MethodDelegate<TDelegate>(MethodInfo method, object? instance = null, bool virtualCall = true)
            where TDelegate : Delegate => throw new NotSupportedException();

        public static TDelegate MethodDelegate<TDelegate>(string typeColonName, object? instance = null, bool virtualCall = true)
            where TDelegate : Delegate => throw new NotSupportedException();
    }

    public class Traverse
    {
        public Traverse(object root)
        {
        }

        public static Traverse Create(Type type) => new(type);

        public static Traverse Create<T>() => new(typeof(T));

        public static Traverse Create(object root) => new(root);

        public static Traverse CreateWithType(string name) => new(name);

        public Traverse Field(string name) => this;

        public Traverse Property(string name, object[]? index = null) => this;

        public Traverse Method(string name, params object[] arguments) => this;

        public object? GetValue() => null;

        public T GetValue<T>() => throw new NotSupportedException();

        public Traverse SetValue(object value) => this;
    }

    public static class SymbolExtensions
    {
        public static MethodInfo? GetMethodInfo<T>(Expression<Action<T>> expression) => null;
    }
}
