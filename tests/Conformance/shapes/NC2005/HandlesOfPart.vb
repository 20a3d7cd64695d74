' The clauses of a partial method count on both parts, unless no part has code: then nothing is compiled.
' core: ../../cores/Nenkin.cs
Imports System
Imports Nenkin

Namespace Acme.Pension
    Partial Public Class InParts
        Private WithEvents first As Premiums

        Partial Private Sub OnChanged(sender As Object, e As EventArgs)
        End Sub

        Partial Private Sub Nowhere(sender As Object, e As EventArgs)
        End Sub

        Partial Private Sub Nothings()
        End Sub

        Partial Private Sub OnDefined(sender As Object, e As EventArgs) Handles first.Changed ' expect: NC2005
        End Sub

        Partial Private Sub OnBoth(sender As Object, e As EventArgs) Handles first.Changed ' expect: NC2005
        End Sub

        Partial Private Sub NowhereDefined(sender As Object, e As EventArgs) Handles first.Changed
        End Sub
    End Class

    Partial Public Class InParts
        Private Sub OnChanged(sender As Object, e As EventArgs) Handles first.Changed ' expect: NC2005
            Console.WriteLine(sender)
        End Sub

        Private Sub Nothings() Handles first.Changed ' expect: NC2005
        End Sub

        Private Sub OnDefined(sender As Object, e As EventArgs)
        End Sub

        Private Sub OnBoth(sender As Object, e As EventArgs) Handles first.Changed ' expect: NC2005
        End Sub
    End Class
End Namespace
