' Helpers, lambdas and wrappers in Visual Basic.
' core: ../../cores/Koseki.cs
Imports System.Reflection
Imports System.Runtime.CompilerServices
Imports Koseki

Module Access
    Private Const Hidden As BindingFlags = BindingFlags.Instance Or BindingFlags.NonPublic

    Private ReadOnly Names As String() = {"_secret", "_count"}

    <Extension>
    Public Function Peek(target As Object, name As String) As Object
        Return target.GetType().GetField(name, Hidden).GetValue(target)
    End Function

    Public Function FieldOf(Of T)(name As String) As FieldInfo
        Return GetType(T).GetField(name, Hidden)
    End Function

    Public Function Deep(type As Type) As FieldInfo
        Return Shallow(type, "_" & "secret")
    End Function

    Private Function Shallow(type As Type, name As String) As FieldInfo
        Return type.GetField(name, Hidden)
    End Function

    Public Function Uses(register As Register) As Object
        Dim seen = register.Peek("_secret")              ' expect: NC2001
        seen = FieldOf(Of Register)("_secret")           ' expect: NC2001
        seen = FieldOf(Of String)("_secret")
        seen = Deep(GetType(Register))                   ' expect: NC2001
        seen = Deep(GetType(Person))
        Return seen
    End Function

    Public Function Lambdas() As FieldInfo
        Dim find = Function(type As Type) type.GetField("_secret", Hidden)
        Return find(GetType(Register))                   ' expect: NC2001
    End Function

    Public Function Interpolated() As FieldInfo
        Dim prefix = "_"
        Return GetType(Register).GetField($"{prefix}secret", Hidden)                 ' expect: NC2001
    End Function

    Public Function Conditional(isCount As Boolean) As FieldInfo
        Return GetType(Register).GetField(If(isCount, "_count", "_secret"), Hidden)  ' expect: NC2001
    End Function

    Public Iterator Function EachName() As IEnumerable(Of FieldInfo)
        For Each name In Names
            Yield GetType(Register).GetField(name, Hidden)                           ' expect: NC2001
        Next
    End Function

    Public Function ByText() As Type
        Return Type.GetType("Koseki.Vault, Koseki")                                  ' expect: NC2001
    End Function

    Public Function Wrapper() As FieldInfo
        Return New Reader(GetType(Register)).Field("_secret")                        ' expect: NC2001
    End Function
End Module

Class Reader
    Private ReadOnly _type As Type

    Public Sub New(type As Type)
        _type = type
    End Sub

    Public Function Field(name As String) As FieldInfo
        Return _type.GetField(name, BindingFlags.Instance Or BindingFlags.NonPublic)
    End Function
End Class
