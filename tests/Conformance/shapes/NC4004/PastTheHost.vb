' Visual Basic: the extension is registered past the host.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App, ../../stubs/NoCustomization.Extensibility.Abstractions.cs
Imports Juki
Imports Juki.Plugins
Imports Microsoft.Extensions.DependencyInjection
Imports NoCustomization.Extensibility

Namespace Acme.Hosting
    Public NotInheritable Class AcmeFee
        Implements ICertificateFee

        Public Function Fee(certificate As String, copies As Integer) As Decimal Implements ICertificateFee.Fee
            Return copies * 300D
        End Function
    End Class

    Public Module Startup
        Public Sub Configure(services As IServiceCollection)
            services.AddSingleton(Of ICertificateFee, AcmeFee)() ' expect: NC4004
            services.AddSingleton(Of ICertificateFee)(New AcmeFee()) ' expect: NC4004
        End Sub

        Public Sub Extend(builder As IExtensionBuilder)
            builder.Provide(Of ICertificateFee, AcmeFee)()
        End Sub
    End Module
End Namespace
