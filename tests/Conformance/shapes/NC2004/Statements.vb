' Compound assignments, For Each, Call, operators and conversions in Visual Basic.
' core: ../../cores/Kiban.cs
Imports Kiban
Imports Kiban.Plumbing

Namespace Acme.Platforms
    Public Module Statements
        Public Sub Run()
            Platform.Mode &= "x" ' expect: NC2004, NC2005
            Pipes.Counter += 1 ' expect: NC2004, NC2005
            Dim all(3) As PipeContext ' expect: NC2004
            Dim value As Object = all
            If TypeOf value IsNot PipeContext Then Return ' expect: NC2004
            Call Pipes.Open("x").Close() ' expect: NC2004, NC2004
            Using pipe = Pipes.Open("y") ' expect: NC2004
            End Using
            For Each entry In Platform.Entries() ' expect: NC2004
            Next
            Dim sum = Platform.Amount() + Platform.Amount() ' expect: NC2004
            Dim number As Decimal = Platform.Amount() ' expect: NC2004
        End Sub
    End Module
End Namespace
