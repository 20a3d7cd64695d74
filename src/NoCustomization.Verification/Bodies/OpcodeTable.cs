using System;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Bodies;

/// <summary>
/// The operand of every opcode of ECMA-335 partition III. One character per opcode, the digit of its <see cref="OperandKind"/>, sixteen to a line:
/// the tables lie in the image and cost no start-up.
/// </summary>
internal static class OpcodeTable
{
    private static ReadOnlySpan<byte> OneByte =>
        "0000000000000022"u8 +
        "2222000000000001"u8 +
        "4565;00999077777"u8 +
        "7777777788888888"u8 +
        "88888:0000000000"u8 +
        "0000000000000000"u8 +
        "0000000000000009"u8 +
        "9999990;;9099999"u8 +
        "9900000000009909"u8 +
        "0000000000000000"u8 +
        "000999;;;;;;;;;;"u8 +
        ";;;00000000;;;;;"u8 +
        ";;90;;9;;;;;;;;;"u8 +
        "9000000000000870"u8 +
        "0;;;;;;;;;;;;;;;"u8 +
        ";;;;;;;;;;;;;;;;"u8;

    private static ReadOnlySpan<byte> TwoByte =>
        "00000099;3333330"u8 +
        ";0100990010;900"u8;

    /// <summary>The first byte of the two-byte opcodes.</summary>
    public const byte Prefix = 0xFE;

    /// <summary>The operand of a one-byte opcode; invalid for <see cref="Prefix"/>.</summary>
    public static OperandKind OperandOf(byte opcode) => (OperandKind)(OneByte[opcode] - '0');

    /// <summary>The operand of the opcode that <see cref="Prefix"/> and this byte form.</summary>
    public static OperandKind OperandAfterPrefix(byte second) =>
        second < TwoByte.Length ? (OperandKind)(TwoByte[second] - '0') : OperandKind.Invalid;

    /// <summary>The operand of an opcode.</summary>
    public static OperandKind OperandOf(ILOpCode opcode) =>
        (int)opcode <= 0xFF ? OperandOf((byte)opcode) : OperandAfterPrefix((byte)opcode);
}
