' A With block takes a structure where it stands: what is written in it is written in the core's field.
' core: ../../cores/Nenkin.cs
Imports System
Imports Nenkin

Namespace Acme.Pension
    Public Module Blocks
        Public Sub Writes()
            With Nenkin.Premiums.Limits ' expect: NC2005
                .Low = 4
                .High += 1
            End With
        End Sub

        Public Sub WritesByReference()
            With Nenkin.Premiums.Limits ' expect: NC2005
                Integer.TryParse("1", .Low)
            End With
        End Sub

        Public Sub WritesInside(own As Bounds)
            With Nenkin.Premiums.Limits ' expect: NC2005
                With own
                    .Low = 1
                End With
                If own.Low > 3 Then .High = 5
            End With
        End Sub

        Public Sub Reads(own As Bounds)
            With Nenkin.Premiums.Limits
                Console.WriteLine(.Low + .High)
                With own
                    .Low = 1
                End With
            End With
            With own
                .Low = Nenkin.Premiums.Limits.High
            End With
        End Sub

        Public Sub OfObject()
            With New Premiums()
                .Label = "x"
            End With
        End Sub

        Public Sub OfCopy()
            With Grid.Area
                Console.WriteLine(.Low)
            End With
        End Sub
    End Module
End Namespace
