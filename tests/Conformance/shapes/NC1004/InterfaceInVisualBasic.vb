' An own interface redeclares a member of an open one, with and without Shadows.
' core: ../../cores/Juki.cs
Imports Juki.Plugins

Namespace Acme.Checks
    Public Interface IWardCheck
        Inherits IMoveCheck

        Shadows ReadOnly Property Title As String ' expect: NC1004
    End Interface

    Public Interface IHouseCheck
        Inherits IMoveCheck

        ReadOnly Property AuditLine As Integer ' expect: NC1004
    End Interface
End Namespace
