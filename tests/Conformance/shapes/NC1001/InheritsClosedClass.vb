' Deriving a closed class in Visual Basic.
' core: ../../cores/Juki.cs
Imports Juki

Namespace Acme.Residents
    Public Class CityHousehold
        Inherits Household ' expect: NC1001

        Public Property Ward As String
    End Class
End Namespace
