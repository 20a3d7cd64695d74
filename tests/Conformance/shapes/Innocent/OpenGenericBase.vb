' An open generic base, constructed with a core type, in Visual Basic.
' core: ../../cores/Juki.cs
Imports Juki
Imports Juki.Plugins

Namespace Acme.Imports
    Public Class ResidentImporter
        Inherits Importer(Of Resident)

        Public Overrides Sub Import(row As Resident)
            Skip(row)
        End Sub

        Public Overrides Sub Finish()
            MyBase.Finish()
        End Sub

        Public Overloads Sub Finish(success As Boolean)
        End Sub
    End Class
End Namespace
