' Casts, constraints, object initializers, Using and loops in Visual Basic.
' core: ../../cores/Kiban.cs
Imports System
Imports System.Collections
Imports Kiban
Imports Kiban.Plumbing

Namespace Acme.Platforms
    Public Class Holder(Of T As PipeContext) ' expect: NC2004
        Public Property Value As T
    End Class

    Public Module Forms
        Public Function Cast(value As Object) As Object
            Return CType(value, PipeContext) ' expect: NC2004
        End Function

        Public Function Create() As Object
            Return New PipeContext With {.Name = "x"} ' expect: NC2004, NC2004
        End Function

        Public Sub Loops(all As ArrayList)
            For Each item As Object In all
                Console.WriteLine(item)
            Next
            Using Platform.Current()
            End Using
        End Sub

        Public Function Parameter() As Action(Of Object)
            Return Sub(o) Platform.Use(TryCast(o, PipeContext)) ' expect: NC2004
        End Function
    End Module
End Namespace
