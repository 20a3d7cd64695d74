' Accessors of public properties, in Visual Basic: who asks for the public one does not get a hidden one.
' core: ../../cores/Koseki.cs
Imports System.Reflection
Imports Koseki

Module Accessors
    Public Function Setter() As MethodInfo
        Return GetType(Register).GetProperty("Number").GetSetMethod()
    End Function

    Public Function PublicSetter() As MethodInfo
        Return GetType(Register).GetProperty("Number").GetSetMethod(nonPublic:=False)
    End Function

    Public Function AnySetter() As MethodInfo
        Return GetType(Register).GetProperty("Number").GetSetMethod(nonPublic:=True)       ' expect: NC2001
    End Function

    Public Function Told() As MethodInfo
        Return Unknown(True)                                                               ' expect: NC2001
    End Function

    Public Function ToldPublic() As MethodInfo
        Return Unknown(False)
    End Function

    Private Function Unknown(nonPublic As Boolean) As MethodInfo
        Return GetType(Register).GetProperty("Number").GetSetMethod(nonPublic)
    End Function
End Module
