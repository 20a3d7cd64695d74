' Creation in Visual Basic: base constructors, type parameters, collection initializers.
' core: ../../cores/Kiban.cs, ../../cores/Kawase.cs
Imports System
Imports System.Collections.Generic
Imports Kiban
Imports Kiban.Plumbing
Imports Kawase

Namespace Acme.Platforms
    Public Class SlotTask
        Inherits PlatformTask

        Public Sub New()
            MyBase.New(3) ' expect: NC2004
        End Sub

        Public Sub New(free As String)
            MyBase.New()
        End Sub

        Public Sub New(chained As Integer)
            Me.New("x")
        End Sub

        Public Overrides Sub Run()
        End Sub
    End Class

    Public Class FreeTask
        Inherits PlatformTask

        Public Overrides Sub Run()
        End Sub
    End Class

    Public Module Makers
        Public Function Make(Of T As New)() As T
            Return New T()
        End Function

        Public Function Made() As Object
            Return Make(Of PipeContext)() ' expect: NC2004
        End Function

        Public Function MadeFree() As Object
            Return Make(Of Session)()
        End Function

        Public Function Filled() As Object
            Return New Basket From {1, "x"} ' expect: NC2004
        End Function

        Public Function Filled2() As Object
            Return New List(Of PipeContext) From {Platform.Current()} ' expect: NC2004
        End Function

        Public Function Literal() As Object
            Return {Platform.Current()}
        End Function

        Public Function Many(ParamArray all As Object()) As Object
            Return Many(Platform.Current(), Nothing)
        End Function

        Public Function Jagged() As Object
            Return New PipeSlot(2)() {} ' expect: NC2004
        End Function

        Public Function Activated() As Object
            Return Activator.CreateInstance(Of PipeContext)() ' expect: NC2004
        End Function
    End Module
End Namespace
