' Bodies of own methods are redirected, to the core's too.
' core: ../../cores/Juki.cs
Imports System
Imports System.Reflection
Imports System.Runtime.InteropServices
Imports Juki

Namespace Acme.Swaps
    Public Class Own
        Public Function Copy() As Resident
            Return Nothing
        End Function
    End Class

    Public Module Redirection
        Public Sub Swap(target As MethodBase, mine As MethodBase)
            Marshal.WriteIntPtr(target.MethodHandle.Value, 8, mine.MethodHandle.GetFunctionPointer())
        End Sub

        Public Sub ToCore()
            Swap(GetType(Own).GetMethod("Copy"), GetType(Resident).GetMethod("Copy"))
        End Sub

        Public Sub Reads(copy As Byte())
            Marshal.Copy(GetType(Resident).GetMethod("Copy").MethodHandle.GetFunctionPointer(), copy, 0, copy.Length)
        End Sub
    End Module
End Namespace
