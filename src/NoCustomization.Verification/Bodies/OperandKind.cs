namespace NoCustomization.Verification.Bodies;

/// <summary>What follows an IL opcode.</summary>
internal enum OperandKind : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>One signed byte that is a number.</summary>
    Int8,

    /// <summary>One byte that numbers a local or an argument.</summary>
    Variable8,

    /// <summary>Two bytes that number a local or an argument.</summary>
    Variable16,

    /// <summary>Four bytes that are a number.</summary>
    Int32,

    /// <summary>Eight bytes.</summary>
    Int64,

    /// <summary>Four bytes of a floating-point number.</summary>
    Float32,

    /// <summary>A branch distance of one byte, from the next instruction.</summary>
    Branch8,

    /// <summary>A branch distance of four bytes, from the next instruction.</summary>
    Branch32,

    /// <summary>A metadata token of a type, method, field, signature or user string.</summary>
    Token,

    /// <summary>A count of four bytes and as many branch distances of four bytes, from the end of the table.</summary>
    Switch,

    /// <summary>There is no such opcode.</summary>
    Invalid,
}
