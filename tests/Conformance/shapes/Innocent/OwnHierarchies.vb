' Shadowing, re-implementing and MyClass among own types.
' core: ../../cores/Tsuchi.vb
Imports Tsuchi

Namespace Acme.Own
    Public Interface IWriter
        Function Render(name As String) As String
    End Interface

    Public Class Writer
        Implements IWriter

        Public Overridable Function Render(name As String) As String Implements IWriter.Render
            Return MyClass.Fold(name)
        End Function

        Public Overridable Function Fold(name As String) As String
            Return name
        End Function
    End Class

    Public Class LateWriter
        Inherits Writer
        Implements IWriter

        Public Property Letter As Notice

        Public Shadows Function Render(name As String) As String Implements IWriter.Render
            Return Letter.Render(name)
        End Function

        Public Overrides Function Fold(name As String) As String
            Return MyBase.Fold(name)
        End Function
    End Class
End Namespace
