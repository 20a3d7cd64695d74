' Doors other than a lookup by name, in Visual Basic.
' core: ../../cores/Koseki.cs
Imports System.Linq
Imports System.Reflection
Imports System.Runtime.CompilerServices
Imports Koseki

Module Sinks
    Private Const Hidden As BindingFlags = BindingFlags.Instance Or BindingFlags.NonPublic

    Public Function Create() As Object
        Return Activator.CreateInstance(GetType(Ticket), True)                                     ' expect: NC2001
    End Function

    Public Function CreatePublic() As Object
        Return Activator.CreateInstance(GetType(Person))
    End Function

    Public Function Uninitialized() As Object
        Return RuntimeHelpers.GetUninitializedObject(GetType(Ticket))                              ' expect: NC2001
    End Function

    Public Sub WriteAll(register As Register)
        For Each field In GetType(Register).GetFields(Hidden)                                      ' expect: NC2001
            field.SetValue(register, Nothing)
        Next
    End Sub

    Public Function Picked() As MethodInfo
        Return GetType(Register).GetRuntimeMethods().First(Function(m) m.Name = "Reveal")          ' expect: NC2001
    End Function

    Public Sub PrivateSetter(register As Register)
        GetType(Register).GetProperty("Number").SetValue(register, "1")                            ' expect: NC2001
    End Sub

    Public Sub PublicSetter(register As Register)
        GetType(Register).GetProperty("Name").SetValue(register, "1")
    End Sub

    Public Sub OnlyReadable(register As Register)
        GetType(Register).GetField("Year").SetValue(register, 2)                                   ' expect: NC2001
    End Sub

    Public Function Reset() As MethodInfo
        Return GetType(Register).GetMethod(NameOf(Register.Print), {GetType(Integer)})
    End Function
End Module
