' A class, a structure and a Module in the core's namespace.
' core: ../../cores/Tsuchi.vb
Imports System

Namespace Tsuchi.Local
    Public Class LocalNotice ' expect: NC1005
        Public Property Inner As Notice
    End Class

    Public Structure LocalSize ' expect: NC1005
        Public Width As Integer
    End Structure

    Public Module LocalDefaults ' expect: NC1005
        Public Property Language As String = "en"
    End Module
End Namespace
