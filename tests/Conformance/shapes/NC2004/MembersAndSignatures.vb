' Members and signatures in Visual Basic.
' core: ../../cores/Kiban.cs
Imports System.Collections.Generic
Imports Kiban
Imports Kiban.Plumbing

Namespace Acme.Platforms
    Public MustInherit Class Adapter
        Protected Context As PipeContext ' expect: NC2004

        Public Property Current As PipeContext ' expect: NC2004

        Public MustOverride Function Open(parent As PipeContext) As List(Of PipeContext) ' expect: NC2004, NC2004

        Public Sub Run()
            Pipes.Flush() ' expect: NC2004
            Pipes.Counter = 2 ' expect: NC2004, NC2005
            Platform.Restart() ' expect: NC2004
        End Sub
    End Class
End Namespace
