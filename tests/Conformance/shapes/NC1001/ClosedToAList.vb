' The same in Visual Basic.
' core: ../../cores/Juki.cs
' options: assembly=Acme.Juki.Friend
Imports Juki

Namespace Acme.Residents
    Friend Class FirstMove
        Inherits Movement ' expect: NC1001

        Friend Sub New()
            MyBase.New(1) ' expect: NC2003
        End Sub
    End Class

    Friend Class ThirdMove
        Inherits Movement ' expect: NC1001, NC2003
    End Class
End Namespace
