' What a query asks for decides which of all members it takes; what it leaves out, it does not take.
' core: ../../cores/Koseki.cs
Imports System
Imports System.Collections.Generic
Imports System.Linq
Imports System.Reflection
Imports Koseki

Module Picked
    Private Function IsSecret(field As FieldInfo) As Boolean
        Return field.Name = "_secret"
    End Function

    Public Function Called() As FieldInfo
        Return GetType(Register).GetRuntimeFields().First(Function(f) IsSecret(f)) ' expect: NC2001
    End Function

    Public Function Equal() As FieldInfo
        Return GetType(Register).GetRuntimeFields().First(Function(f) f.Name = "_secret") ' expect: NC2001
    End Function

    Public Function Either() As FieldInfo
        Return GetType(Register).GetRuntimeFields().First(Function(f) f.Name = "_count" OrElse f.Name = "_secret") ' expect: NC2001
    End Function

    Public Function Others() As IEnumerable(Of FieldInfo)
        Return GetType(Register).GetRuntimeFields().Where(Function(f) f.Name <> "_secret")
    End Function

    Public Function NotEqual() As IEnumerable(Of FieldInfo)
        Return GetType(Register).GetRuntimeFields().Where(Function(f) f.IsPublic AndAlso Not f.Name.Equals("_secret"))
    End Function

    Public Function NotCalled() As IEnumerable(Of FieldInfo)
        Return GetType(Register).GetRuntimeFields().Where(Function(f) Not IsSecret(f))
    End Function

    Public Function OfQuery() As IEnumerable(Of FieldInfo)
        Return From f In GetType(Register).GetRuntimeFields() Where f.Name <> "_secret" AndAlso f.IsPublic
    End Function
End Module
