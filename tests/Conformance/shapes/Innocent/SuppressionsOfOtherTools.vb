' Attributes for other rules on parameters and return values, in Visual Basic.
' core: ../../cores/Tsuchi.vb
Imports System.Diagnostics.CodeAnalysis

<Assembly: SuppressMessage("Design", "CA1014")>

Namespace Acme.Notices
    Public Class Plain
        <SuppressMessage("Usage", "BC42105:NC1003 in a title")>
        Public Function Run(<SuppressMessage("Usage", "IDE0060")> count As Integer) As Integer
            Return count
        End Function
    End Class
End Namespace
