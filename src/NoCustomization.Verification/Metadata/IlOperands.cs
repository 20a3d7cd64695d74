using System;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>The operands of instructions (ECMA-335 III).</summary>
internal static class IlOperands
{
    /// <summary>What <see cref="SizeOf"/> answers for <c>switch</c>, whose operand has no fixed size.</summary>
    public const int Switch = 255;

    private const byte Unknown = 254;

    private static readonly byte[] OneByte = CreateOneByte();
    private static readonly byte[] TwoByte = CreateTwoByte();

    /// <summary>Bytes of an instruction's operand.</summary>
    /// <exception cref="BadImageFormatException">There is no such instruction.</exception>
    public static int SizeOf(ILOpCode code)
    {
        var size = (int)code < 0x100 ? OneByte[(int)code] : (int)code < 0xFE20 ? TwoByte[(int)code & 0xFF] : Unknown;
        return size == Unknown ? throw new BadImageFormatException("An unknown instruction.") : size;
    }

    /// <summary>Whether an instruction's operand is the token of a type, member or signature.</summary>
    public static bool IsToken(ILOpCode code) => code switch
    {
        ILOpCode.Jmp or ILOpCode.Call or ILOpCode.Calli or ILOpCode.Callvirt or ILOpCode.Cpobj or ILOpCode.Ldobj or ILOpCode.Newobj
            or ILOpCode.Castclass or ILOpCode.Isinst or ILOpCode.Unbox or ILOpCode.Ldfld or ILOpCode.Ldflda or ILOpCode.Stfld or ILOpCode.Ldsfld
            or ILOpCode.Ldsflda or ILOpCode.Stsfld or ILOpCode.Stobj or ILOpCode.Box or ILOpCode.Newarr or ILOpCode.Ldelema or ILOpCode.Ldelem
            or ILOpCode.Stelem or ILOpCode.Unbox_any or ILOpCode.Refanyval or ILOpCode.Mkrefany or ILOpCode.Ldtoken or ILOpCode.Ldftn
            or ILOpCode.Ldvirtftn or ILOpCode.Initobj or ILOpCode.Constrained or ILOpCode.Sizeof => true,
        _ => false,
    };

    private static byte[] CreateOneByte()
    {
        var sizes = new byte[256];
        Fill(0x24, 0x24, Unknown);
        Fill(0x0E, 0x13, 1); // arguments and locals, short
        Fill(0x1F, 0x1F, 1); // ldc.i4.s
        Fill(0x20, 0x20, 4); // ldc.i4
        Fill(0x21, 0x21, 8); // ldc.i8
        Fill(0x22, 0x22, 4); // ldc.r4
        Fill(0x23, 0x23, 8); // ldc.r8
        Fill(0x27, 0x29, 4); // jmp, call, calli
        Fill(0x2B, 0x37, 1); // jumps, short
        Fill(0x38, 0x44, 4); // jumps
        Fill(0x45, 0x45, Switch);
        Fill(0x6F, 0x75, 4); // callvirt, cpobj, ldobj, ldstr, newobj, castclass, isinst
        Fill(0x77, 0x78, Unknown);
        Fill(0x79, 0x79, 4); // unbox
        Fill(0x7B, 0x81, 4); // fields, stobj
        Fill(0x8C, 0x8D, 4); // box, newarr
        Fill(0x8F, 0x8F, 4); // ldelema
        Fill(0xA3, 0xA5, 4); // ldelem, stelem, unbox.any
        Fill(0xA6, 0xB2, Unknown);
        Fill(0xBB, 0xC1, Unknown);
        Fill(0xC2, 0xC2, 4); // refanyval
        Fill(0xC4, 0xC5, Unknown);
        Fill(0xC6, 0xC6, 4); // mkrefany
        Fill(0xC7, 0xCF, Unknown);
        Fill(0xD0, 0xD0, 4); // ldtoken
        Fill(0xDD, 0xDD, 4); // leave
        Fill(0xDE, 0xDE, 1); // leave.s
        Fill(0xE1, 0xFF, Unknown);
        return sizes;

        void Fill(int first, int last, int size) => sizes.AsSpan(first, last - first + 1).Fill((byte)size);
    }

    private static byte[] CreateTwoByte()
    {
        var sizes = new byte[0x20];
        sizes[0x06] = sizes[0x07] = 4; // ldftn, ldvirtftn
        sizes.AsSpan(0x09, 6).Fill(2); // arguments and locals
        sizes[0x12] = sizes[0x19] = 1; // unaligned., no.
        sizes[0x15] = sizes[0x16] = sizes[0x1C] = 4; // initobj, constrained., sizeof
        sizes[0x08] = sizes[0x10] = sizes[0x1B] = sizes[0x1F] = Unknown;
        return sizes;
    }
}
