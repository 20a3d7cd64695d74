' A loop that counts in a field of a core names it once; the same by hand names it twice.
' core: ../../cores/Nenkin.cs
Imports System
Imports Nenkin

Namespace Acme.Pension
    Public Module Loops
        Public Sub Constant()
            For Nenkin.Premiums.Rounds = 1 To 10 ' expect: NC2005
                Console.WriteLine(Nenkin.Premiums.Rounds)
            Next
        End Sub

        Public Sub Backwards(last As Integer)
            For Nenkin.Premiums.Rounds = 10 To last Step -2 ' expect: NC2005
                If Nenkin.Premiums.Rounds = 4 Then Exit For
            Next
        End Sub

        Public Sub Variable(first As Integer, last As Integer, [step] As Integer)
            For Nenkin.Premiums.Rounds = first To last Step [step] ' expect: NC2005
                Console.WriteLine()
            Next
        End Sub

        Public Sub Each1()
            For Each Nenkin.Premiums.Rounds In New Integer() {1, 2} ' expect: NC2005
                Console.WriteLine()
            Next
        End Sub

        Public Sub ByHand()
            Nenkin.Premiums.Rounds = 1 ' expect: NC2005
            Do
                Nenkin.Premiums.Rounds += 1 ' expect: NC2005
                If Nenkin.Premiums.Rounds > 5 Then Continue Do
                Console.WriteLine()
            Loop While Nenkin.Premiums.Rounds <= 10
        End Sub

        Public Sub Own()
            For i = 1 To Nenkin.Premiums.Rounds
                Console.WriteLine(i)
            Next
        End Sub
    End Module
End Namespace
