using System;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Policy.Libraries.Reflection;

/// <summary>What the methods of .NET's reflection do, by name.</summary>
public static class LookupApi
{
    /// <summary><c>BindingFlags.IgnoreCase</c>.</summary>
    public const int IgnoreCase = 1;

    /// <summary><c>BindingFlags.DeclaredOnly</c>.</summary>
    public const int DeclaredOnly = 2;

    /// <summary><c>BindingFlags.Public</c>.</summary>
    public const int Public = 16;

    /// <summary><c>BindingFlags.NonPublic</c>.</summary>
    public const int NonPublic = 32;

    /// <summary>Words without which a source text has no call that <see cref="KindOf"/> knows.</summary>
    public static LibraryWord[] Words =>
    [
        "GetMethod", "GetMethods", "GetField", "GetFields", "GetProperty", "GetProperties", "GetEvent", "GetEvents", "GetConstructor", "GetConstructors", "GetMember", "GetMembers",
        "GetNestedType", "GetNestedTypes", "FindMembers", "InvokeMember", "GetInterface",
        "GetDeclaredMethod", "GetDeclaredMethods", "GetDeclaredField", "GetDeclaredProperty", "GetDeclaredEvent", "GetDeclaredNestedType",
        "DeclaredMethods", "DeclaredFields", "DeclaredProperties", "DeclaredEvents", "DeclaredMembers", "DeclaredConstructors", "DeclaredNestedTypes",
        "GetRuntimeMethod", "GetRuntimeMethods", "GetRuntimeField", "GetRuntimeFields", "GetRuntimeProperty", "GetRuntimeProperties", "GetRuntimeEvent", "GetRuntimeEvents",
        "CreateInstance", "CreateInstanceFrom", "CreateInstanceAndUnwrap", "CreateInstanceFromAndUnwrap", "GetUninitializedObject", "GetSafeUninitializedObject",
        "SetValue", "SetValueDirect", "SetMethod", "GetSetMethod", "GetGetMethod", "GetAccessors", "GetAddMethod", "GetRemoveMethod",
        "CreateDelegate", "PropertyOrField", "ReflectionOnlyGetType", "BitCast", FieldOffset,
        new("GetType", WordUse.WithArgument),
        new("Field", WordUse.AfterWord, "Expression"), new("Property", WordUse.AfterWord, "Expression"), new("Call", WordUse.AfterWord, "Expression"),
        new("As", WordUse.AfterWord, "Unsafe"), new("Cast", WordUse.AfterWord, "MemoryMarshal"),
    ];

    /// <summary>The attribute that lays fields over each other.</summary>
    public const string FieldOffset = "FieldOffsetAttribute";

    /// <summary>What a method does; none for most.</summary>
    /// <param name="namespace">The namespace of its type.</param>
    /// <param name="type">The simple name of its type.</param>
    /// <param name="name">Its name; <c>get_</c> and the name of a property that is read.</param>
    public static LookupKind KindOf(string @namespace, string type, string name) => @namespace switch
    {
        "System" => type switch
        {
            "Type" => OfType(name),
            "Activator" => name is "CreateInstance" or "CreateInstanceFrom" ? LookupKind.Activate : LookupKind.None,
            "AppDomain" => name is "CreateInstance" or "CreateInstanceFrom" or "CreateInstanceAndUnwrap" or "CreateInstanceFromAndUnwrap" ? LookupKind.Activate : LookupKind.None,
            "Array" => name is "Find" or "FindAll" or "FindLast" ? LookupKind.Pick : LookupKind.None,
            "Delegate" => name == "CreateDelegate" ? LookupKind.BindByName : LookupKind.None,
            _ => LookupKind.None,
        },
        "System.Reflection" => type switch
        {
            "TypeInfo" or "RuntimeReflectionExtensions" or "TypeExtensions" or "IReflect" or "TypeDelegator" => OfType(name),
            "Assembly" or "Module" => name is "GetType" or "CreateInstance" ? LookupKind.TypeByText : LookupKind.None,
            "PropertyInfo" or "PropertyInfoExtensions" => name switch
            {
                "SetValue" => LookupKind.WriteProperty,
                "GetSetMethod" or "get_SetMethod" => LookupKind.Setter,
                "GetGetMethod" or "get_GetMethod" => LookupKind.Getter,
                _ => LookupKind.None,
            },
            "FieldInfo" => name is "SetValue" or "SetValueDirect" ? LookupKind.WriteField : LookupKind.None,
            _ => LookupKind.None,
        },
        "System.Linq" => type == "Enumerable" && name is "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault" or "Where" ? LookupKind.Pick : LookupKind.None,
        "System.Linq.Expressions" => type == "Expression" && name is "Field" or "Property" or "PropertyOrField" or "Call" ? LookupKind.TreeMember : LookupKind.None,
        "System.Runtime.CompilerServices" => name switch
        {
            "GetUninitializedObject" => LookupKind.MakeUninitialized,
            "As" or "BitCast" when type == "Unsafe" => LookupKind.Overlay,
            _ => LookupKind.None,
        },
        "System.Runtime.Serialization" => name is "GetUninitializedObject" or "GetSafeUninitializedObject" ? LookupKind.MakeUninitialized : LookupKind.None,
        "System.Runtime.InteropServices" => type == "MemoryMarshal" && name == "Cast" ? LookupKind.Overlay : LookupKind.None,
        "System.ComponentModel" => type == "PropertyDescriptor" && name == "SetValue" ? LookupKind.WriteProperty : LookupKind.None,
        _ => LookupKind.None,
    };

    /// <summary>Whether a type may have a method of which <see cref="KindOf"/> says more than none.</summary>
    /// <param name="namespace">Its namespace.</param>
    /// <param name="type">Its simple name.</param>
    public static bool Has(string @namespace, string type) => @namespace switch
    {
        "System" => type is "Type" or "Activator" or "AppDomain" or "Array" or "Delegate",
        "System.Reflection" => true,
        "System.Linq" => type == "Enumerable",
        "System.Linq.Expressions" => type == "Expression",
        "System.Runtime.CompilerServices" => type is "Unsafe" or "RuntimeHelpers",
        "System.Runtime.Serialization" => type == "FormatterServices",
        "System.Runtime.InteropServices" => type == "MemoryMarshal",
        "System.ComponentModel" => type == "PropertyDescriptor",
        _ => false,
    };

    /// <summary>What sort of member a lookup of <c>Type</c> is for.</summary>
    /// <param name="name">The method's or property's name.</param>
    /// <param name="givesMany">Whether it gives all, not one of a name.</param>
    public static MemberSort? SortOf(string name, out bool givesMany)
    {
        foreach (var prefix in Prefixes)
        {
            if (!name.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            (var sort, givesMany) = name.Substring(prefix.Length) switch
            {
                "Method" => (MemberSort.Method, false),
                "Methods" => (MemberSort.Method, true),
                "Field" => (MemberSort.Field, false),
                "Fields" => (MemberSort.Field, true),
                "Property" => (MemberSort.Property, false),
                "Properties" => (MemberSort.Property, true),
                "Event" => (MemberSort.Event, false),
                "Events" => (MemberSort.Event, true),
                "Constructor" => (MemberSort.Constructor, false),
                "Constructors" => (MemberSort.Constructor, true),
                "NestedType" => (MemberSort.NestedType, false),
                "NestedTypes" => (MemberSort.NestedType, true),
                "Member" => (MemberSort.Any, false),
                "Members" => (MemberSort.Any, true),
                _ => ((MemberSort?)null, false),
            };
            if (sort is not null)
                return sort;
        }

        givesMany = name == "FindMembers";
        return name is "FindMembers" or "InvokeMember" ? MemberSort.Any : null;
    }

    /// <summary>The binding flags that a lookup without such an argument has.</summary>
    public static int FlagsOf(string name) => name.StartsWith("GetDeclared", StringComparison.Ordinal) || name.StartsWith("get_Declared", StringComparison.Ordinal)
        ? Public | NonPublic | DeclaredOnly
        : name is "GetRuntimeMethods" or "GetRuntimeFields" or "GetRuntimeProperties" or "GetRuntimeEvents" ? Public | NonPublic : Public;

    // The longer first.
    private static readonly string[] Prefixes = ["GetDeclared", "get_Declared", "GetRuntime", "Get"];

    private static LookupKind OfType(string name)
    {
        if (name is "GetType" or "ReflectionOnlyGetType")
            return LookupKind.TypeByText;
        if (name == "GetInterface")
            return LookupKind.Interface;
        return SortOf(name, out var givesMany) is null ? LookupKind.None : givesMany ? LookupKind.Members : LookupKind.Member;
    }
}
