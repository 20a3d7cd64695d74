using System;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Bodies;

/// <summary>How many values every opcode takes and leaves (ECMA-335 partition III), one digit per opcode; <c>v</c> depends on a signature.</summary>
internal static class StackEffects
{
    private static ReadOnlySpan<byte> PopOne =>
        "0000000000111100"u8 +
        "1001000000000000"u8 +
        "00000110vvv01122"u8 +
        "2222222201122222"u8 +
        "2222211111111111"u8 +
        "1222222222222222"u8 +
        "222221111111111v"u8 +
        "210v111001111200"u8 +
        "1211111111111112"u8 +
        "2222222222233333"u8 +
        "3332310000000000"u8 +
        "0001111111100000"u8 +
        "0011001000000000"u8 +
        "0111112222220002"u8 +
        "1000000000000000"u8 +
        "0000000000000000"u8;

    private static ReadOnlySpan<byte> PushOne =>
        "0011111111000011"u8 +
        "0110111111111111"u8 +
        "11110200vv000000"u8 +
        "0000000000000000"u8 +
        "0000001111111111"u8 +
        "1000000011111111"u8 +
        "111111111111111v"u8 +
        "0111111001011011"u8 +
        "0011111111111111"u8 +
        "1111111111100000"u8 +
        "0001010000000000"u8 +
        "0001111111100000"u8 +
        "0011001000000000"u8 +
        "1111111111110000"u8 +
        "1000000000000000"u8 +
        "0000000000000000"u8;

    private static ReadOnlySpan<byte> PopTwo =>
        "0222220100010011"u8 +
        "0100010330000100"u8;

    private static ReadOnlySpan<byte> PushTwo =>
        "1111111101101101"u8 +
        "0000000000001100"u8;

    /// <summary>How many values an opcode takes; -1 where its operand decides.</summary>
    public static int PopsOf(ILOpCode opcode) => Of(opcode, PopOne, PopTwo);

    /// <summary>How many values an opcode leaves; -1 where its operand decides.</summary>
    public static int PushesOf(ILOpCode opcode) => Of(opcode, PushOne, PushTwo);

    private static int Of(ILOpCode opcode, ReadOnlySpan<byte> one, ReadOnlySpan<byte> two)
    {
        var low = (int)opcode & 0xFF;
        var digit = (int)opcode <= 0xFF ? one[low] : low < two.Length ? two[low] : (byte)'0';
        return digit == 'v' ? -1 : digit - '0';
    }
}
