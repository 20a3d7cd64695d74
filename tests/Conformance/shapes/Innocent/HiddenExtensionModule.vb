' A Friend Module with extension methods: nobody outside sees its helpers.
' core: ../../cores/Tsuchi.vb
Imports System.Runtime.CompilerServices
Imports Tsuchi

Namespace Tsuchi.Registration
    Friend Module WardLookup
        Public ReadOnly Fallback As String = "1"

        <Extension>
        Public Function Ward(notice As Notice) As String
            Return Pad(notice.Subject)
        End Function

        Public Function Pad(text As String) As String
            Return If(text, Fallback).PadLeft(8)
        End Function
    End Module
End Namespace
