' A compiled view under the package's identifier, stated in Visual Basic.
' core: ../../cores/Todoke.cs
' reference: framework:Microsoft.AspNetCore.App
Imports Microsoft.AspNetCore.Razor.Hosting

<Assembly: RazorCompiledItem(GetType(Acme.Views.Index), "mvc.1.0.view", "/Views/Desk/Index.cshtml")> ' expect: NC4006

Namespace Acme.Views
    Public Class Index
        Public Property Desk As Todoke.DeskOptions
    End Class
End Namespace
