' The internal setter of a public shared property: out of sight, and nothing else.
' core: ../../cores/Kiban.cs
' options: assembly=Acme.Kiban.Friend
Imports Kiban

Namespace Acme.Platforms
    Public Module Levels
        Public Function Read() As Integer
            Return Platform.Level
        End Function

        Public Sub Raise()
            Platform.Level = 3 ' expect: NC2003
            Platform.Level += 1 ' expect: NC2003
            Change(Platform.Level) ' expect: NC2003
            Change((Platform.Level))
        End Sub

        Private Sub Change(ByRef level As Integer)
        End Sub
    End Module
End Namespace
