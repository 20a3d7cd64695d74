' Names and types kept together, in Visual Basic.
' core: ../../cores/Koseki.cs
Imports System
Imports System.Collections.Generic
Imports System.Reflection
Imports Koseki

Public Class Uses
    Private Const Hidden As BindingFlags = BindingFlags.Instance Or BindingFlags.NonPublic

    Private Shared ReadOnly Names As New Dictionary(Of Type, String) From {{GetType(Register), "_secret"}}

    Public Function Tuple() As FieldInfo
        Dim pair = (Kind:=GetType(Register), Name:="_secret")
        Return pair.Kind.GetField(pair.Name, Hidden)     ' expect: NC2001
    End Function

    Public Sub OverDictionary()
        For Each pair In Names
            pair.Key.GetField(pair.Value, Hidden)        ' expect: NC2001
        Next
    End Sub

    Public Function Anonymous() As FieldInfo
        Dim wanted = New With {.Kind = GetType(Register), .Name = "_secret"}
        Return wanted.Kind.GetField(wanted.Name, Hidden) ' expect: NC2001
    End Function

    Public Sub Filled()
        Dim types As New List(Of Type)()
        types.Add(GetType(Register))
        For Each type In types
            type.GetField("_secret", Hidden)             ' expect: NC2001
        Next
    End Sub

    Public Sub Own()
        Dim types As New List(Of Type) From {GetType(Uses)}
        For Each type In types
            type.GetField("_secret", Hidden)
        Next
    End Sub
End Class
