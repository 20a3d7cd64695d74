' Dynamic methods, hot reload and Mono.Cecil in Visual Basic.
' core: ../../cores/Juki.cs
' reference: ../../stubs/Mono.Cecil.cs
Imports System
Imports System.IO
Imports System.Reflection
Imports System.Reflection.Emit
Imports Juki
Imports Mono.Cecil

Namespace Acme.Emits
    Public Class Own
    End Class

    Public Module Emits
        Public Function Owned() As DynamicMethod
            Return New DynamicMethod("Peek", GetType(String), New Type() {GetType(Resident)}, GetType(Resident), True) ' expect: NC3007
        End Function

        Public Function InLocal() As DynamicMethod
            Dim method As New DynamicMethod("Peek", GetType(String), Type.EmptyTypes, GetType(Resident).Module) ' expect: NC3007
            Return method
        End Function

        Public Function Skipping() As DynamicMethod
            Return New DynamicMethod("Peek", GetType(String), New Type() {GetType(Resident)}, True) ' expect: NC3007
        End Function

        Public Function Helper(Of T)() As DynamicMethod
            Return New DynamicMethod("Peek", GetType(String), Type.EmptyTypes, GetType(T))
        End Function

        Public Function ThroughHelper() As DynamicMethod
            Return Helper(Of Household)() ' expect: NC3007
        End Function

        Public Function ThroughHelperOfOwn() As DynamicMethod
            Return Helper(Of Own)()
        End Function

        Public Sub Reload(metadata As Byte(), il As Byte())
            System.Reflection.Metadata.MetadataUpdater.ApplyUpdate(GetType(Resident).Assembly, metadata, il, Nothing) ' expect: NC3007
        End Sub

        Public Sub Weave(folder As String)
            Dim assembly = AssemblyDefinition.ReadAssembly(Path.Combine(folder, "Juki.dll"))
            assembly.MainModule.Types.Clear()
            assembly.Write(folder & "\Juki.dll") ' expect: NC3007
        End Sub

        Public Sub WeaveOwn()
            Using assembly = AssemblyDefinition.ReadAssembly(GetType(Own).Assembly.Location)
                assembly.Write()
            End Using
        End Sub

        Public Function Reads() As Integer
            Return ModuleDefinition.ReadModule("Juki.dll").Types.Count
        End Function
    End Module
End Namespace
