' A part of the core written in Visual Basic.
' core: ../../cores/Kaigo.Contracts.cs, ../../cores/Kaigo.Engine.cs
' options: assembly=Kaigo.Regional
Imports Kaigo
Imports Kaigo.Engine

Namespace Kaigo.Regional
    Public NotInheritable Class RegionalLevel
        Inherits SupportLevel

        Public Overrides ReadOnly Property Points As Integer
            Get
                Return 30
            End Get
        End Property
    End Class
End Namespace
