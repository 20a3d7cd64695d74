' Options of the package set in Visual Basic.
' core: ../../cores/Todoke.cs
' reference: framework:Microsoft.AspNetCore.App
Imports Microsoft.Extensions.Configuration
Imports Microsoft.Extensions.DependencyInjection
Imports Todoke

Namespace Acme.Hosting
    Public Module Startup
        Public Sub Configure(services As IServiceCollection, configuration As IConfiguration)
            services.Configure(Of FilingOptions)(Sub(o) o.Days = 7) ' expect: NC4005
            services.PostConfigure(Of FilingOptions)("night", Sub(o) o.Days = 7) ' expect: NC4005
            services.ConfigureAll(Of FilingOptions)(AddressOf Shorten) ' expect: NC4005
            services.Configure(Of FilingOptions)(configuration.GetSection("Acme")) ' expect: NC4005
            services.Configure(Of DeskOptions)(configuration.GetSection("Todoke:Desk"))
            services.AddOptions(Of FilingOptions)().Configure(Sub(o) o.Days = 7) ' expect: NC4005
            services.AddOptions(Of FilingOptions)().BindConfiguration("Acme") ' expect: NC4005
            Dim builder = services.AddOptions(Of FilingOptions)()
            builder.Validate(Function(o) o.Days > 3) ' expect: NC4005
        End Sub

        Private Sub Shorten(options As FilingOptions)
            options.Days = 7
        End Sub
    End Module
End Namespace
