' A call of an override of the same project names that very override in Visual Basic; one of an override that is referenced, what that overrides.
' core: ../../cores/Kiban.cs
Imports System
Imports Kiban

Namespace Acme.Platforms
    Public Class Nightly
        Inherits PlatformTask

        Public Overrides Property Slot As String = "1"

        Protected Overrides Sub Prepare()
        End Sub

        Public Overrides Sub Run()
            Prepare()
            MyBase.Prepare() ' expect: NC2004
        End Sub

        Public Sub Others(other As Nightly)
            other.Prepare()
            other.Slot = "2"
        End Sub

        Public Function Group() As Action
            Return AddressOf Prepare
        End Function

        Public Function Read(other As PlatformTask) As String
            Return Slot & other.Slot ' expect: NC2004
        End Function
    End Class

    Public Class Slow
        Inherits SlowTask

        Public Overrides Sub Run()
            Prepare() ' expect: NC2004
            Slot = "2" ' expect: NC2004
        End Sub

        Public Function Group() As Action
            Return AddressOf Prepare ' expect: NC2004
        End Function
    End Class
End Namespace
