' A structure whose fields lie over each other, in Visual Basic.
' core: ../../cores/Koseki.cs
Imports System.Runtime.InteropServices
Imports Koseki

<StructLayout(LayoutKind.Explicit)>
Structure Bits
    <FieldOffset(0)>
    Public Stamp As Stamp ' expect: NC2001

    <FieldOffset(0)>
    Public Value As Long
End Structure

<StructLayout(LayoutKind.Explicit)>
Structure Apart
    <FieldOffset(0)>
    Public Stamp As Stamp

    <FieldOffset(8)>
    Public Value As Long
End Structure
