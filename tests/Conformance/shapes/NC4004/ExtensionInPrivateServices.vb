' The collection that the builder hands out is private to the extension.
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
            builder.Services.AddSingleton(Of ICertificateFee, AcmeFee)() ' expect: NC4004
            builder.Provide(Of ICertificateFee, AcmeFee)()
        End Sub
    End Class
End Namespace
