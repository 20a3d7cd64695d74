' The same in Visual Basic.
' core: ../../cores/Kiban.cs
Imports System.Linq
Imports Kiban

Namespace Acme.Platforms
    Public Module Queries
        Public Function Filter() As Object
            Return Platform.Contexts().Where(Function(c) c.Name = "x") ' expect: NC2004, NC2004
        End Function

        Public Function Query() As Object
            Return From c In Platform.Contexts() Where c.Name = "x" Select c.Parent ' expect: NC2004, NC2004, NC2004, NC2004
        End Function
    End Module
End Namespace
