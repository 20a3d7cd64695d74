' core: ../../cores/Kiban.cs
' As New says once what a variable is and what it holds.
Imports System.Collections.Generic
Imports Kiban
Imports Kiban.Plumbing

Namespace Acme.Declarations
    Class Declared
        Private box As New PipeBox(Of Integer) ' expect: NC2004
        Private context As New PipeContext ' expect: NC2004
        Private contexts As New List(Of PipeContext) ' expect: NC2004
        Private first, second As New PipeContext ' expect: NC2004
        Private named As New PipeContext With {.Name = ""} ' expect: NC2004, NC2004
        Private Shared ReadOnly common As New PipeContext() ' expect: NC2004
        Private WithEvents watched As New PipeContext ' expect: NC2004
        Private session As New Session("ticket") ' expect: NC2004 the constructor
        Private free As New Session

        Property Context2 As New PipeContext ' expect: NC2004

        ' Written twice, which the binary does not show.
        Private again As PipeContext = New PipeContext() ' expect: NC2004 // expect: NC2004 source

        Private general As Object = New PipeContext() ' expect: NC2004

        Private passed As PipeContext = Made(New PipeContext()) ' expect: NC2004, NC2004

        Private Shared Function Made(context As PipeContext) As PipeContext ' expect: NC2004, NC2004
            Return context
        End Function

        Sub Locals()
            Dim one As New PipeContext ' expect: NC2004
            Dim list As New List(Of PipeContext) ' expect: NC2004
            Dim a, b As New PipeContext ' expect: NC2004
            Dim c = New PipeContext(), d = New PipeContext() ' expect: NC2004, NC2004
            Dim e As New PipeContext, f As New PipeContext ' expect: NC2004, NC2004
            Dim g As New PipeContext : Dim h As New PipeContext ' expect: NC2004, NC2004
            Dim j, k As New Session
            Platform.Use(a)
            Platform.Use(b)
        End Sub
    End Class
End Namespace
