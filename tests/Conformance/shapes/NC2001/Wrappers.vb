' Wrappers of other forms in Visual Basic: base constructors, properties, shared fields, optional parameters, functions that are handed in.
' core: ../../cores/Koseki.cs
Imports System.Collections.Generic
Imports System.Linq
Imports System.Reflection
Imports System.Threading.Tasks
Imports Koseki

MustInherit Class Reader
    Protected Sub New(type As Type)
        Me.Type = type
    End Sub

    Public ReadOnly Property Type As Type

    Public Function Field(name As String) As FieldInfo
        Return Type.GetField(name, BindingFlags.Instance Or BindingFlags.NonPublic)
    End Function
End Class

NotInheritable Class RegisterReader
    Inherits Reader

    Public Sub New()
        MyBase.New(GetType(Register))
    End Sub
End Class

Class Cache(Of T)
    Public Shared Function Find(name As String) As FieldInfo
        Return GetType(T).GetField(name, BindingFlags.Instance Or BindingFlags.NonPublic)
    End Function
End Class

Module Wrappers
    Private Const Any As BindingFlags = BindingFlags.Instance Or BindingFlags.NonPublic

    Private ReadOnly Secret As FieldInfo = GetType(Register).GetField("_secret", Any) ' expect: NC2001
    Private ReadOnly Kept As Type = GetType(Register)

    Private Function Hidden(type As Type, name As String, Optional flags As BindingFlags = Any) As FieldInfo
        Return type.GetField(name, flags)
    End Function

    Private Function Run(find As Func(Of Type, FieldInfo), type As Type) As FieldInfo
        Return find(type)
    End Function

    Private Async Function FindAsync(type As Type, name As String) As Task(Of FieldInfo)
        Await Task.Yield()
        Return type.GetField(name, Any)
    End Function

    Public Function Derived() As FieldInfo
        Return New RegisterReader().Field("_secret")                                   ' expect: NC2001
    End Function

    Public Function Generic() As FieldInfo
        Return Cache(Of Register).Find("_secret")                                      ' expect: NC2001
    End Function

    Public Function GenericOfOthers() As FieldInfo
        Return Cache(Of String).Find("_secret")
    End Function

    Public Function OptionalFlags() As FieldInfo
        Return Hidden(GetType(Register), "_secret")                                    ' expect: NC2001
    End Function

    Public Function OptionalPublic() As FieldInfo
        Return Hidden(GetType(Register), "_secret", BindingFlags.Public Or BindingFlags.Instance)
    End Function

    Public Function Handed() As FieldInfo
        Return Run(Function(type) type.GetField("_secret", Any), GetType(Register))    ' expect: NC2001
    End Function

    Public Function HandedOfOthers() As FieldInfo
        Return Run(Function(type) type.GetField("_secret", Any), GetType(String))
    End Function

    Public Function Async() As Task(Of FieldInfo)
        Return FindAsync(GetType(Register), "_secret")                                 ' expect: NC2001
    End Function

    Public Function Named() As FieldInfo
        Return Kept.GetField(bindingAttr:=Any, name:="_secret")                        ' expect: NC2001
    End Function

    Public Sub EachType(found As List(Of FieldInfo))
        For Each type In {GetType(Person), GetType(Register)}
            found.Add(type.GetField("_secret", Any))                                   ' expect: NC2001
        Next
    End Sub

    Public Function Assigned(isCount As Boolean) As FieldInfo
        Dim name As String
        If isCount Then
            name = "_count"
        Else
            name = "_secret"
        End If

        Return GetType(Register).GetField(name, Any Or BindingFlags.Public)            ' expect: NC2001
    End Function

    Public Function Chosen(kind As Integer) As FieldInfo
        Select Case kind
            Case 0
                Return GetType(Register).GetField("Title", Any Or BindingFlags.Public)
            Case Else
                Return GetType(Register).GetField("_count", Any Or BindingFlags.Public) ' expect: NC2001
        End Select
    End Function

    Public Function Read(register As Register) As Object
        Return Secret.GetValue(register)
    End Function
End Module
