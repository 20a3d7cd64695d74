' Parameters by reference and optional, constraints, arrays and events in Visual Basic.
' core: ../../cores/Kiban.cs
Imports System
Imports Kiban.Plumbing

Namespace Acme.Platforms
    Public MustInherit Class Forms
        Public MustOverride Sub Run(first As PipeContext, ByRef second As PipeSlot) ' expect: NC2004, NC2004

        Public MustOverride Function Create(Of T As {PipeBase, IPipe})() As T() ' expect: NC2004, NC2004

        Protected ReadOnly Map As Func(Of PipeContext, PipeContext()) ' expect: NC2004, NC2004
    End Class
End Namespace
