' Native code that copies memory, and core methods beside it.
' core: ../../cores/Juki.cs
Imports System
Imports System.Runtime.InteropServices
Imports Juki

Namespace Acme.Memory
    Friend Module Native
        <DllImport("msvcrt.dll", EntryPoint:="memcpy")>
        Public Function Copy(target As IntPtr, source As IntPtr, size As UIntPtr) As IntPtr
        End Function

        Public Declare Function VirtualProtect Lib "kernel32.dll" (address As IntPtr, size As UIntPtr, protection As UInteger, ByRef old As UInteger) As Boolean
    End Module

    Public Module Uses
        Public Sub Keep(size As Integer)
            Dim memory = Marshal.AllocHGlobal(size)
            Dim old As UInteger
            Dim code = GetType(Resident).GetMethod("Copy").MethodHandle.GetFunctionPointer()
            Copy(memory, code, New UIntPtr(8UI))
            VirtualProtect(memory, New UIntPtr(8UI), 4UI, old)
            Marshal.WriteIntPtr(memory, 8, code)
            Marshal.FreeHGlobal(memory)
        End Sub
    End Module
End Namespace
