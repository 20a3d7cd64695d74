' Members that the core hides, looked up by name in Visual Basic.
' core: ../../cores/Koseki.cs
Imports System.Reflection
Imports Koseki

Module Lookups
    Private Const Hidden As BindingFlags = BindingFlags.Instance Or BindingFlags.NonPublic

    Public Function Field(register As Register) As Object
        Return GetType(Register).GetField("_secret", Hidden).GetValue(register)                     ' expect: NC2001
    End Function

    Public Function [Property]() As PropertyInfo
        Return GetType(Register).GetProperty("Key", BindingFlags.NonPublic Or BindingFlags.Instance) ' expect: NC2001
    End Function

    Public Function Method() As MethodInfo
        Dim flags = Hidden Or BindingFlags.DeclaredOnly
        Return GetType(Register).GetMethod("Reveal", flags)                                         ' expect: NC2001
    End Function

    Public Function Constructor() As ConstructorInfo
        Return GetType(Register).GetConstructor(Hidden, Nothing, {GetType(String)}, Nothing)        ' expect: NC2001
    End Function

    Public Function Nested() As Type
        Return GetType(Register).GetNestedType("Ledger", BindingFlags.NonPublic)                     ' expect: NC2001
    End Function

    Public Function OfGeneric() As FieldInfo
        Return GetType(Entries(Of Integer)).GetField("_items", Hidden)                              ' expect: NC2001
    End Function

    Public Function LetterCase() As FieldInfo
        Return GetType(Register).GetField("_SECRET", Hidden Or BindingFlags.IgnoreCase)             ' expect: NC2001
    End Function
End Module
