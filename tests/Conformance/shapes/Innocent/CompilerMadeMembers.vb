' Closures, anonymous types, static locals and base calls in lambdas make Visual Basic write members.
' core: ../../cores/Juki.cs
Imports System
Imports System.Linq
Imports Juki
Imports Juki.Plugins

Namespace Acme.Imports
    Public Class CountingImporter
        Inherits Importer(Of Resident)

        Public Overrides Sub Import(row As Resident)
            Static count As Integer
            count += 1
            Dim pair = New With {.Row = row, .Number = count}
            Dim again As Action = Sub() MyBase.Finish()
            If pair.Number > 3 Then again()
        End Sub

        Public Function Names(rows As Resident()) As String()
            Return (From r In rows Let n = r.DisplayName Where n.Length > 0 Select n & r.Number).ToArray()
        End Function
    End Class
End Namespace
