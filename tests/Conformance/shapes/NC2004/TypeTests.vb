' GetType, DirectCast, TryCast and TypeOf.
' core: ../../cores/Kiban.cs
Imports System
Imports Kiban.Plumbing

Namespace Acme.Platforms
    Public Module Tests
        Public Function Type() As Type
            Return GetType(PipeContext) ' expect: NC2004
        End Function

        Public Function Cast(value As Object) As Object
            Return DirectCast(value, PipeContext) ' expect: NC2004
        End Function

        Public Function Attempt(value As Object) As Object
            Return TryCast(value, PipeContext) ' expect: NC2004
        End Function

        Public Function Test(value As Object) As Boolean
            Return TypeOf value Is PipeContext ' expect: NC2004
        End Function
    End Module
End Namespace
