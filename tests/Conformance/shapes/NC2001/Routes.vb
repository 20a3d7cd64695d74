' Names, types and flags on their way to reflection.
' core: ../../cores/Nenkin.cs
Imports System
Imports System.Linq
Imports System.Reflection
Imports System.Runtime.CompilerServices
Imports Nenkin

Friend Module Ext
    <Extension>
    Public Function Hidden(type As Type, name As String) As FieldInfo
        Return type.GetField(name, BindingFlags.NonPublic Or BindingFlags.Instance)
    End Function

    <Extension>
    Public Function Read(o As Object, name As String) As Object
        Return o.GetType().Hidden(name).GetValue(o)
    End Function

    Public Function Named(n As String) As Type
        Return Type.GetType("Nenkin." & n & ", nenkin")
    End Function
End Module

Friend Class Holder
    Private ReadOnly _type As Type
    Public Sub New(type As Type)
        _type = type
    End Sub
    Public Function [Get](name As String) As FieldInfo
        Return _type.GetField(name, CType(36, BindingFlags))
    End Function
End Class

Friend Class A
    Private Const Flags As BindingFlags = BindingFlags.NonPublic Or BindingFlags.Instance
    Private Shared ReadOnly Core As Type = GetType(Premiums)
    Private Shared ReadOnly Fetch As Func(Of Type, String, FieldInfo) = Function(t, n) t.GetField(n, Flags)

    Sub F(p As Premiums, unknown As String, some As Type, c As Boolean)
        Dim x = GetType(Premiums).GetField("rate", BindingFlags.NonPublic Or BindingFlags.Instance) ' expect: NC2001
        x = Core.GetField("ra" & "te", Flags) ' expect: NC2001
        x = p.GetType().GetField($"ra{"te"}", Flags) ' expect: NC2001
        x = If(c, GetType(String), Core).getfield("rate", Flags) ' expect: NC2001
        x = p.GetType().Hidden("rate") ' expect: NC2001
        Dim v = p.Read("rate") ' expect: NC2001
        x = New Holder(GetType(Premiums)).Get("rate") ' expect: NC2001
        x = Fetch(GetType(Premiums), "rate") ' expect: NC2001
        Dim t = Named("Premiums+Ledger") ' expect: NC2001
        t = Type.GetType("Nenkin.Premiums+Ledger, nenkin") ' expect: NC2001
        Dim all = GetType(Premiums).GetFields(Flags) ' expect: NC2001
        x = GetType(Premiums).GetRuntimeFields().First(Function(f) f.Name = "rate") ' expect: NC2001
        x = (From f In GetType(Premiums).GetRuntimeFields() Where f.Name = "rate" Select f).First() ' expect: NC2001
        GetType(Premiums).GetProperty("Region").SetValue(Nothing, "x") ' expect: NC2001
        x = GetType(Premiums).GetField("rate")
        x = some.GetField("rate", Flags)
        Dim props = GetType(Premiums).GetProperties()
    End Sub
End Class
