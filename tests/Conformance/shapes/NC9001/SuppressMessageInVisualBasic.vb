' The attribute in Visual Basic, on a member and for the assembly.
' core: ../../cores/Tsuchi.vb
Imports System.Diagnostics.CodeAnalysis

<Assembly: SuppressMessage("NoCustomization", "NC1004")> ' expect: NC9001

Namespace Acme.Notices
    Public Class Plain
        <SuppressMessage("NoCustomization", "NC1002:Implement")> ' expect: NC9001
        Public Sub Run()
        End Sub
    End Class
End Namespace
