' Filters, startup filters, routes and views of one's own in Visual Basic.
' core: ../../cores/Todoke.cs
' reference: framework:Microsoft.AspNetCore.App
Imports System
Imports Microsoft.AspNetCore.Builder
Imports Microsoft.AspNetCore.Hosting
Imports Microsoft.AspNetCore.Mvc
Imports Microsoft.AspNetCore.Mvc.Filters
Imports Microsoft.AspNetCore.Razor.Hosting
Imports Microsoft.Extensions.DependencyInjection
Imports Todoke

<Assembly: RazorCompiledItem(GetType(Acme.Hosting.Page), "mvc.1.0.view", "/Views/Acme/Index.cshtml")>

Namespace Acme.Hosting
    Public Class Page
    End Class

    Public Class Stamp
        Inherits ActionFilterAttribute
    End Class

    Public Class Watch
        Implements IStartupFilter

        Public Function Configure([next] As Action(Of IApplicationBuilder)) As Action(Of IApplicationBuilder) Implements IStartupFilter.Configure
            Return [next]
        End Function
    End Class

    <Route("acme")>
    Public Class AcmeController
        Inherits ControllerBase

        <HttpGet("{number}")>
        Public Function [Get](number As String) As Receipt
            Return New Receipt(number)
        End Function
    End Class

    Public Module Startup
        Public Sub Configure(services As IServiceCollection)
            services.AddTransient(Of IStartupFilter, Watch)()
            services.AddControllers(Sub(mvc) mvc.Filters.Add(New Stamp()))
        End Sub
    End Module
End Namespace
