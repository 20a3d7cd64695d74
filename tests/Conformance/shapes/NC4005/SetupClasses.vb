' Classes that set options of the package, and what hands them out, registered in Visual Basic.
' core: ../../cores/Todoke.cs
' reference: framework:Microsoft.AspNetCore.App
Imports Microsoft.Extensions.DependencyInjection
Imports Microsoft.Extensions.DependencyInjection.Extensions
Imports Microsoft.Extensions.Options
Imports Todoke

Namespace Acme.Hosting
    Public Class Shorter
        Implements IConfigureOptions(Of FilingOptions)

        Public Sub Configure(options As FilingOptions) Implements IConfigureOptions(Of FilingOptions).Configure
            options.Days = 7
        End Sub
    End Class

    Public Module Startup
        Public Sub Configure(services As IServiceCollection)
            services.ConfigureOptions(Of Shorter)() ' expect: NC4005
            services.ConfigureOptions(GetType(Shorter)) ' expect: NC4005
            services.ConfigureOptions(New Shorter()) ' expect: NC4005
            services.AddSingleton(Of IConfigureOptions(Of FilingOptions), Shorter)() ' expect: NC4005
            services.AddSingleton(Options.Create(New FilingOptions() With {.Days = 7})) ' expect: NC4005
            services.RemoveAll(Of IValidateOptions(Of FilingOptions))() ' expect: NC4005
        End Sub
    End Module
End Namespace
