' Extensions that the host registers.
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
        Implements IExtension

        Public Sub Configure(builder As IExtensionBuilder) Implements IExtension.Configure
            builder.Add(Of ICertificateFee, AcmeFee)()
            builder.Services.AddSingleton(Of AcmeFee)()
        End Sub
    End Class
End Namespace
