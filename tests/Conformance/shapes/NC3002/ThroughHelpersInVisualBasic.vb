' Helpers in Visual Basic: extension methods, generic ones, wrappers that keep the address.
' core: ../../cores/Juki.cs
Imports System
Imports System.Reflection
Imports System.Runtime.CompilerServices
Imports System.Runtime.InteropServices
Imports Juki

Namespace Acme.Swaps
    Public Class Own
        Public Function Copy() As Resident
            Return Nothing
        End Function
    End Class

    Public Module Redirection
        <Extension>
        Public Sub Overwrite(target As MethodBase, stub As Byte())
            Dim site = target.MethodHandle.GetFunctionPointer()
            Marshal.Copy(stub, 0, site, stub.Length)
        End Sub

        Public Sub Replace(Of T)(name As String, stub As Byte())
            GetType(T).GetMethod(name).Overwrite(stub)
        End Sub

        Public Function BodyOf(method As MethodBase) As IntPtr
            RuntimeHelpers.PrepareMethod(method.MethodHandle)
            Return method.MethodHandle.GetFunctionPointer()
        End Function
    End Module

    Public Class Patch
        Private ReadOnly _site As IntPtr

        Public Sub New(target As MethodInfo)
            _site = target.MethodHandle.GetFunctionPointer()
        End Sub

        Public Sub Apply(stub As Byte())
            Marshal.Copy(stub, 0, _site, stub.Length)
        End Sub
    End Class

    Public Module Users
        Public Sub Extended(stub As Byte())
            GetType(Resident).GetMethod("Copy").Overwrite(stub) ' expect: NC3002
        End Sub

        Public Sub Replaced(stub As Byte())
            Replace(Of Resident)("Copy", stub) ' expect: NC3002
        End Sub

        Public Sub Body(stub As Byte())
            Marshal.Copy(stub, 0, BodyOf(GetType(Resident).GetMethod("Copy")), stub.Length) ' expect: NC3002
        End Sub

        Public Sub Applied(stub As Byte())
            Dim patch As New Patch(GetType(Resident).GetMethod("Copy"))
            patch.Apply(stub) ' expect: NC3002
        End Sub

        Public Sub ReplacedOwn(stub As Byte())
            Replace(Of Own)("Copy", stub)
        End Sub

        Public Sub AppliedToOwn(stub As Byte())
            Dim patch As New Patch(GetType(Own).GetMethod("Copy"))
            patch.Apply(stub)
        End Sub
    End Module
End Namespace
