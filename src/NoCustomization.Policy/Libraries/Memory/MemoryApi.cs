using System;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Policy.Libraries.Memory;

/// <summary>What writes to raw memory, and through what an address comes there, by name.</summary>
public static class MemoryApi
{
    /// <summary>Of a member that writes to its receiver.</summary>
    public const int Receiver = -1;

    /// <summary>Of a member that writes nowhere.</summary>
    public const int None = -2;

    /// <summary>Words without which a source text has no member that <see cref="AddressOf"/> knows.</summary>
    public static LibraryWord[] Words =>
    [
        new("WriteByte", WordUse.AfterWord, "Marshal"), new("WriteInt16", WordUse.AfterWord, "Marshal"), new("WriteInt32", WordUse.AfterWord, "Marshal"), new("WriteInt64", WordUse.AfterWord, "Marshal"),
        new("WriteIntPtr", WordUse.AfterWord, "Marshal"), new("Copy", WordUse.AfterWord, "Marshal"), "StructureToPtr",
        new("Write", WordUse.AfterWord, "Unsafe"), new("WriteUnaligned", WordUse.AfterWord, "Unsafe"), new("Copy", WordUse.AfterWord, "Unsafe"),
        new("CopyBlock", WordUse.AfterWord, "Unsafe"), new("CopyBlockUnaligned", WordUse.AfterWord, "Unsafe"), new("InitBlock", WordUse.AfterWord, "Unsafe"), new("InitBlockUnaligned", WordUse.AfterWord, "Unsafe"),
        new("MemoryCopy", WordUse.AfterWord, "Buffer"), new("Copy", WordUse.AfterWord, "NativeMemory"), new("Fill", WordUse.AfterWord, "NativeMemory"), new("Clear", WordUse.AfterWord, "NativeMemory"),
        "VirtualProtect", "VirtualProtectEx", "mprotect", "WriteProcessMemory", "NtProtectVirtualMemory", "NtWriteVirtualMemory", "memcpy", "memmove", "RtlMoveMemory", "RtlCopyMemory",
        new("CopyTo", WordUse.NearAnchor), new("TryCopyTo", WordUse.NearAnchor), new("Fill", WordUse.NearAnchor), new("Clear", WordUse.NearAnchor), new("Exchange", WordUse.NearAnchor), new("CompareExchange", WordUse.NearAnchor),
        new("WriteInt32LittleEndian", WordUse.NearAnchor), new("WriteInt64LittleEndian", WordUse.NearAnchor), new("WriteUInt32LittleEndian", WordUse.NearAnchor), new("WriteUInt64LittleEndian", WordUse.NearAnchor),
        new(UnsafeCode, WordUse.NearAnchorAnywhere),
    ];

    /// <summary>The word around all code that writes by pointers.</summary>
    public const string UnsafeCode = "unsafe";

    /// <summary>Words by which one comes to the address of a method's code.</summary>
    public static string[] Anchors => ["MethodHandle", "GetFunctionPointer", "GetFunctionPointerForDelegate", "delegate*<"];

    /// <summary>Which argument of a member is the address that it writes to, or lets be written; <see cref="None"/> where it writes nothing.</summary>
    /// <param name="namespace">The namespace of its type.</param>
    /// <param name="type">The simple name of its type.</param>
    /// <param name="name">Its name.</param>
    public static int AddressOf(string @namespace, string type, string name) => @namespace switch
    {
        "System.Runtime.InteropServices" => (type, name) switch
        {
            ("Marshal", "WriteByte" or "WriteInt16" or "WriteInt32" or "WriteInt64" or "WriteIntPtr") => 0,
            ("Marshal", "StructureToPtr") => 1,
            // Where it reads from memory that is a number.
            ("Marshal", "Copy") => 2,
            ("NativeMemory", "Copy") => 1,
            ("NativeMemory", "Fill" or "Clear") => 0,
            ("MemoryMarshal", "Write") => 0,
            _ => None,
        },
        "System.Runtime.CompilerServices" => type == "Unsafe" && name is "Write" or "WriteUnaligned" or "Copy" or "CopyBlock" or "CopyBlockUnaligned" or "InitBlock" or "InitBlockUnaligned" ? 0 : None,
        "System" => (type, name) switch
        {
            ("Buffer", "MemoryCopy") => 1,
            ("Span", "CopyTo" or "TryCopyTo") or ("ReadOnlySpan", "CopyTo" or "TryCopyTo") => 0,
            ("Span", "Fill" or "Clear") => Receiver,
            ("MemoryExtensions", "CopyTo") => 1,
            _ => None,
        },
        "System.Buffers.Binary" => type == "BinaryPrimitives" && name.StartsWith("Write", StringComparison.Ordinal) ? 0 : None,
        "System.Threading" => type == "Interlocked" && name is "Exchange" or "CompareExchange" ? 0 : None,
        MemoryAccess.Namespace => name switch
        {
            "Write" or "VirtualProtect" or "mprotect" or "memcpy" or "memmove" or "RtlMoveMemory" or "RtlCopyMemory" => 0,
            "VirtualProtectEx" or "WriteProcessMemory" or "NtProtectVirtualMemory" or "NtWriteVirtualMemory" => 1,
            _ => None,
        },
        _ => None,
    };

    /// <summary>Whether a type may have a member that writes.</summary>
    /// <param name="namespace">Its namespace.</param>
    /// <param name="type">Its simple name.</param>
    public static bool Has(string @namespace, string type) => @namespace switch
    {
        "System.Runtime.InteropServices" => type is "Marshal" or "NativeMemory" or "MemoryMarshal",
        "System.Runtime.CompilerServices" => type == "Unsafe",
        "System" => type is "Buffer" or "Span" or "ReadOnlySpan" or "MemoryExtensions",
        "System.Buffers.Binary" => type == "BinaryPrimitives",
        "System.Threading" => type == "Interlocked",
        MemoryAccess.Namespace => true,
        _ => false,
    };

    /// <summary>Whether what a member gives is an address wherever its subject is one: another type for it, an offset, a slot that is read, a span.</summary>
    public static bool KeepsAddress(LibraryMethod method) => method.Namespace switch
    {
        "System" => method.Type switch
        {
            "IntPtr" or "UIntPtr" => method.Name is not ("ToString" or "GetHashCode" or "Equals" or "CompareTo" or "get_Size"),
            "Span" or "ReadOnlySpan" => method.Name is ".ctor" or "Slice" or "get_Item" or "op_Implicit",
            _ => false,
        },
        "System.Runtime.InteropServices" => method.Type switch
        {
            "Marshal" => method.Name is "ReadIntPtr" or "ReadInt64" or "ReadInt32",
            "MemoryMarshal" => method.Name is "CreateSpan" or "GetReference" or "Cast" or "AsBytes",
            _ => false,
        },
        "System.Runtime.CompilerServices" => method.Type == "Unsafe" && method.Name is "AsRef" or "AsPointer" or "As" or "Add" or "AddByteOffset" or "Subtract" or "SubtractByteOffset" or "Read" or "ReadUnaligned",
        MemoryAccess.Namespace => method.Name == MemoryAccess.Read.Name,
        _ => false,
    };
}
