' Catch, New, an array and a generic argument in Visual Basic.
' core: ../../cores/Kiban.cs
Imports System.Collections.Generic
Imports Kiban
Imports Kiban.Plumbing

Namespace Acme.Platforms
    Public Module Guard
        Public Function Run() As Object
            Try
                Return New List(Of PipeContext)() ' expect: NC2004
            Catch e As PipeException : Return Nothing ' expect: NC2004
            End Try
        End Function

        Public Function Box() As Object
            Return New PipeBox(Of Integer)() ' expect: NC2004
        End Function

        Public Function Pass() As Object
            Return Platform.Pass(Platform.Current()) ' expect: NC2004
        End Function
    End Module
End Namespace
