' Configuration points, options of the framework and one's own in Visual Basic; options of the package are read.
' core: ../../cores/Todoke.cs
' reference: framework:Microsoft.AspNetCore.App
Imports Microsoft.AspNetCore.Mvc
Imports Microsoft.Extensions.Configuration
Imports Microsoft.Extensions.DependencyInjection
Imports Microsoft.Extensions.Options
Imports Todoke

Namespace Acme.Hosting
    Public Class AcmeOptions
        Public Property Days As Integer
    End Class

    Public Class Calendar
        Private ReadOnly _options As IOptions(Of FilingOptions)

        Public Sub New(options As IOptions(Of FilingOptions))
            _options = options
        End Sub

        Public ReadOnly Property Days As Integer
            Get
                Return _options.Value.Days
            End Get
        End Property
    End Class

    Public Module Startup
        Public Sub Configure(services As IServiceCollection, configuration As IConfiguration)
            services.Configure(Of DeskOptions)(Sub(o) o.Window = "1")
            services.AddOptions(Of DeskOptions)().Bind(configuration)
            services.Configure(Of AcmeOptions)(Sub(o) o.Days = 3)
            services.PostConfigure(Of MvcOptions)(Sub(o) o.MaxModelValidationErrors = 3)
            services.AddOptions(Of FilingOptions)()
        End Sub
    End Module
End Namespace
