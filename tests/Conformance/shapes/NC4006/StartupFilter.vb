' An extension that the package loads builds into the package's pipeline, in Visual Basic.
' core: ../../cores/Todoke.cs
' reference: framework:Microsoft.AspNetCore.App
Imports System
Imports Microsoft.AspNetCore.Builder
Imports Microsoft.AspNetCore.Hosting
Imports Microsoft.AspNetCore.Mvc
Imports Microsoft.AspNetCore.Mvc.Filters
Imports Microsoft.Extensions.DependencyInjection
Imports NoCustomization
Imports Todoke

<Assembly: VendorExtension("acme.filing")>

Namespace Acme.Filing
    Public Class Stamp
        Inherits ActionFilterAttribute
    End Class

    Public Class Watch
        Implements IStartupFilter

        Public Function Configure([next] As Action(Of IApplicationBuilder)) As Action(Of IApplicationBuilder) Implements IStartupFilter.Configure
            Return [next]
        End Function
    End Class

    Public Class AcmeModule
        Implements ITodokeModule

        Public Sub Register(services As IServiceCollection) Implements ITodokeModule.Register
            services.AddTransient(Of IStartupFilter, Watch)() ' expect: NC4006
            services.Configure(Of MvcOptions)(Sub(mvc) mvc.Filters.Add(New Stamp())) ' expect: NC4006
        End Sub

        Public Sub Build(application As IApplicationBuilder) Implements ITodokeModule.Build
        End Sub
    End Class
End Namespace
