' core: ../../cores/Kiban.cs
' Nothing names no type, and neither does ReDim. The binary shows New R() and New R(n) {} the same, save where a variable is declared or a value used at once.
Imports System
Imports Kiban
Imports Kiban.Plumbing

Namespace Acme.Defaults
    Class Nameless
        Private slots As PipeSlot() ' expect: NC2004
        Private Shared slot As PipeSlot ' expect: NC2004
        Friend fixed(3) As PipeSlot ' expect: NC2004

        Function Returned() As PipeSlot ' expect: NC2004
            Return Nothing
        End Function

        Function Result() As PipeSlot ' expect: NC2004
            Result = Nothing
            Result.Index = 2 ' expect: NC2004
        End Function

        Property Accessed As PipeSlot ' expect: NC2004
            Get
                Accessed = Nothing
                Accessed.Index = 2 ' expect: NC2004
            End Get
            Set
            End Set
        End Property

        Sub ByReference(ByRef taken As PipeSlot, array() As PipeSlot) ' expect: NC2004, NC2004
            taken = Nothing
            slot = Nothing
            ByReference(Nothing, Nothing)
            ReDim array(2)
        End Sub

        Sub Again()
            Dim kept = slots(0)
            kept = Nothing
            kept.Index = 2 ' expect: NC2004
        End Sub

        Sub Dimensions()
            Dim all = {Platform.Current()}
            ReDim all(3)
            ReDim Preserve all(4)
            ReDim slots(4)
            ReDim Held(4)
            Console.WriteLine(all.Length)
        End Sub

        Property Held As PipeSlot() ' expect: NC2004
    End Class

    Class Named
        Sub Declared(o As Object)
            Dim slot As New PipeSlot ' expect: NC2004
            slot.Index = 3 ' expect: NC2004
            Dim other As PipeSlot = Nothing ' expect: NC2004
            other.Index = 3 ' expect: NC2004
            Dim converted = CType(o, PipeSlot).Index ' expect: NC2004, NC2004
            Console.WriteLine(converted)
        End Sub

        Sub Arrays()
            Dim all(3) As PipeSlot ' expect: NC2004
            Dim grid(2, 3) As PipeSlot ' expect: NC2004
            Dim created = New PipeSlot(3) {} ' expect: NC2004
            ReDim all(4)
            ReDim grid(3, 4)
            Take(all, grid, created)
            Take(New PipeSlot(3) {}) ' expect: NC2004
        End Sub

        Sub Take(ParamArray arrays As Object())
        End Sub

        Function Returned() As Object
            Return New PipeSlot(3) {} ' expect: NC2004
        End Function

        ' Like ReDim.
        Private kept As Object

        Sub Stored()
            kept = New PipeSlot(3) {} ' expect: NC2004 source
        End Sub
    End Class
End Namespace
