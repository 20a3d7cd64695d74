' Methods of a core are compiled early and looked at; memory is written elsewhere.
' core: ../../cores/Juki.cs
Imports System
Imports System.Reflection
Imports System.Runtime.CompilerServices
Imports System.Runtime.InteropServices
Imports Juki

Namespace Acme.WarmUp
    Public Module WarmUp
        Public Sub Prepare()
            For Each method In GetType(Resident).GetMethods()
                RuntimeHelpers.PrepareMethod(method.MethodHandle)
            Next
        End Sub

        Public Function IsCompiled() As Boolean
            Return Marshal.ReadByte(GetType(Resident).GetMethod("Copy").MethodHandle.GetFunctionPointer()) <> &HE9
        End Function

        Public Sub Table()
            Dim memory = Marshal.AllocHGlobal(16)
            Marshal.WriteIntPtr(memory, GetType(Resident).GetMethod("Copy").MethodHandle.GetFunctionPointer())
            Marshal.FreeHGlobal(memory)
        End Sub

        Public Sub Own(mine As MethodInfo)
            Marshal.WriteByte(GetType(WarmUp).GetMethod("Prepare").MethodHandle.GetFunctionPointer(), &HE9)
        End Sub
    End Module
End Namespace
