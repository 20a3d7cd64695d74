// A structure whose fields lie over each other, so that the vendor's view shows what the core's type hides.
// core: ../../cores/Koseki.cs
using System.Runtime.InteropServices;
using Koseki;

class View
{
    public string Title;
    public string Secret;
}

[StructLayout(LayoutKind.Explicit)]
struct Overlay
{
    [FieldOffset(0)]
    public Register Register; // expect: NC2001

    [FieldOffset(0)]
    public View View;
}

[StructLayout(LayoutKind.Explicit)]
struct StampBits
{
    [FieldOffset(0)]
    public Stamp Stamp; // expect: NC2001

    [FieldOffset(0)]
    public long Bits;
}

[StructLayout(LayoutKind.Explicit)]
struct Apart
{
    [FieldOffset(0)]
    public Register Register;

    [FieldOffset(8)]
    public View View;
}

[StructLayout(LayoutKind.Explicit)]
struct OwnBits
{
    [FieldOffset(0)]
    public long Long;

    [FieldOffset(0)]
    public int Int;
}

struct Sequential
{
    public Register Register;
    public View View;
}
