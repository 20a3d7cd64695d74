' Pattern members of free types that are the package's own: the language calls them without a name.
' core: ../../cores/Denpyo.cs
Imports System
Imports System.Collections.Generic
Imports System.Threading.Tasks
Imports Denpyo

Namespace Acme.Slips
    Public Module Uses
        Public Sub Enumerate(slips As Denpyo.Slips, bundle As Bundle, lines As Lines)
            For Each slip In slips ' expect: NC2004
                Console.WriteLine(slip)
            Next
            For Each slip In bundle ' expect: NC2004
                Console.WriteLine(slip)
            Next
            For Each line In lines : Next ' expect: NC2004
        End Sub

        Public Async Function Wait(stamp As Stamp, seal As Seal) As Task(Of Integer)
            Await seal ' expect: NC2004
            Return Await stamp ' expect: NC2004
        End Function

        Public Function Truth(a As Verdict) As Integer
            If a Then ' expect: NC2004
                Return 1
            End If
            While a ' expect: NC2004
                Return 2
            End While
            Return If(a, 1, 2) ' expect: NC2004
        End Function

        Public Function Both(a As Verdict, b As Verdict) As Object
            Return a AndAlso b
        End Function

        Public Function Either(a As Verdict, b As Verdict) As Object
            Return a OrElse b ' expect: NC2004
        End Function

        Public Function EitherAlways(a As Verdict, b As Verdict) As Object
            Return a Or b ' expect: NC2004
        End Function

        Public Function Negated(a As Verdict) As Object
            Return Not a ' expect: NC2004
        End Function

        Public Function Same(t As Tally) As Boolean
            Return t = t ' expect: NC2004
        End Function

        Public Function Shifted(t As Tally) As Object
            Return t << 1 ' expect: NC2004
        End Function

        Public Sub ShiftedHere(t As Tally)
            t <<= 1 ' expect: NC2004
        End Sub

        Public Function Less(t As Tally) As Object
            Return t - t
        End Function

        Public Function NullTest(t As Tally?) As Boolean
            Return t Is Nothing
        End Function

        Public Function LiftedValue(t As Tally?, u As Tally?) As Object
            Return t = u ' expect: NC2004
        End Function

        Public Function Query(source As Source) As Object
            Return From x In source Where x > 1 Select x ' expect: NC2004
        End Function

        Public Function Ordered(source As Source) As Object
            Return From x In source Order By x Select x ' expect: NC2004
        End Function

        Public Function FreeQuery(source As Source) As Object
            Return From x In source Select x + 1
        End Function

        Public Function Collected(pair As Pair) As List(Of String)
            Return New List(Of String) From {"a", pair} ' expect: NC2004
        End Function

        Public Function Text(number As Integer) As String
            Return $"a {number} b"
        End Function
    End Module
End Namespace
