' A controller at the addresses of the package's, in Visual Basic.
' core: ../../cores/Todoke.cs
' reference: framework:Microsoft.AspNetCore.App
Imports Microsoft.AspNetCore.Mvc

Namespace Acme.Filing
    <Route("filings")>
    Public Class OwnController
        Inherits ControllerBase

        Public Property Desk As Todoke.DeskOptions

        <HttpGet("{id}")>
        Public Function [Get](id As String) As String ' expect: NC4006
            Return id
        End Function

        <HttpPut("{id}")>
        Public Function Put(id As String) As String
            Return id
        End Function
    End Class
End Namespace
