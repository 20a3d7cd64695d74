' Extensions that are registered with the host.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App, ../../stubs/NoCustomization.Extensibility.Abstractions.cs
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

    Public NotInheritable Class AcmeExtension
        Implements IVendorExtension

        Public Sub Configure(builder As IExtensionBuilder) Implements IVendorExtension.Configure
            builder.Provide(Of ICertificateFee, AcmeFee)()
            builder.Provide(Of ICertificateFee)(Function(provider) provider.GetRequiredService(Of AcmeFee)())
            builder.Decorate(Of ICertificateFee)(Function(inner, provider) inner)
            builder.Services.AddSingleton(Of AcmeFee)()
        End Sub
    End Class
End Namespace
