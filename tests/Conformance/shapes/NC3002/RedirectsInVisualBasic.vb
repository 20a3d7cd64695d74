' Method bodies are redirected in Visual Basic: by Marshal, by the operating system, through helpers.
' core: ../../cores/Juki.cs
Imports System
Imports System.Reflection
Imports System.Runtime.CompilerServices
Imports System.Runtime.InteropServices
Imports Juki

Namespace Acme.Swaps
    Friend Module Windows
        <DllImport("kernel32.dll")>
        Public Function VirtualProtect(address As IntPtr, size As UIntPtr, protection As UInteger, ByRef old As UInteger) As Boolean
        End Function

        Public Declare Function Write Lib "kernel32.dll" Alias "WriteProcessMemory" (process As IntPtr, address As IntPtr, buffer As Byte(), size As UIntPtr, ByRef written As UIntPtr) As Boolean
    End Module

    Public Class Own
        Public Function Copy() As Resident
            Return Nothing
        End Function
    End Class

    Public Module Redirection
        Public Sub Jump(site As IntPtr, target As IntPtr)
            Marshal.WriteByte(site, &HE9)
            Marshal.WriteInt32(site, 1, CInt(target.ToInt64() - site.ToInt64() - 5))
        End Sub

        Public Sub Swap(target As MethodBase, mine As MethodBase)
            RuntimeHelpers.PrepareMethod(target.MethodHandle)
            Jump(target.MethodHandle.GetFunctionPointer(), mine.MethodHandle.GetFunctionPointer())
        End Sub

        Public Sub Direct(mine As MethodInfo)
            Dim site = GetType(Resident).GetMethod("Copy").MethodHandle.GetFunctionPointer()
            Marshal.WriteByte(site, &HE9) ' expect: NC3002
            Marshal.WriteInt32(IntPtr.Add(site, 1), 0)
        End Sub

        Public Sub Slots(mine As MethodInfo)
            Marshal.WriteIntPtr(GetType(Resident).GetMethod("Copy").MethodHandle.Value, 8, mine.MethodHandle.GetFunctionPointer()) ' expect: NC3002
        End Sub

        Public Sub ThroughHelper()
            Swap(GetType(Resident).GetMethod("Copy"), GetType(Own).GetMethod("Copy")) ' expect: NC3002
        End Sub

        Public Sub OfDelegate()
            Dim method As Func(Of Resident) = AddressOf Resident.Anonymous
            Marshal.WriteByte(method.Method.MethodHandle.GetFunctionPointer(), &HE9) ' expect: NC3002
        End Sub

        Public Sub Unlocked()
            Dim old As UInteger
            Dim site = GetType(Resident).GetMethod("Copy").MethodHandle.GetFunctionPointer()
            VirtualProtect(site, New UIntPtr(12UI), &H40UI, old) ' expect: NC3002
        End Sub

        Public Sub Written(process As IntPtr, stub As Byte())
            Dim count As UIntPtr
            Write(process, GetType(Resident).GetMethod("Copy").MethodHandle.GetFunctionPointer(), stub, New UIntPtr(12UI), count) ' expect: NC3002
        End Sub

        Public Sub OwnOne()
            Swap(GetType(Own).GetMethod("Copy"), GetType(Resident).GetMethod("Copy"))
        End Sub
    End Module
End Namespace
