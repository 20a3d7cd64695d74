' Imports lines and documentation references.
' core: ../../cores/Kiban.cs
Imports Kiban
Imports Kiban.Plumbing
Imports Ctx = Kiban.Plumbing.PipeContext

Namespace Acme.Platforms
    ''' <summary>Unlike <see cref="PipeContext"/> and <see cref="Pipes.Flush"/>.</summary>
    Public Module Documented
        Public Function Version() As Integer
            Return Platform.Version
        End Function
    End Module
End Namespace
