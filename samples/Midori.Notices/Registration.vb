Imports Juki.Certificates
Imports Juki.Residents
Imports NoCustomization
Imports NoCustomization.Extensibility

<Assembly: VendorExtension("midori.notices", Vendor:="Midori Town Systems")>

''' <summary>The vendor's door.</summary>
Public NotInheritable Class MidoriExtension
    Implements IVendorExtension

    Public Sub Configure(builder As IExtensionBuilder) Implements IVendorExtension.Configure
        builder.Provide(Of CertificateNotice, TownNotice)()
        builder.Contribute(Of IResidentLinkage, DeliveryLinkage)()
    End Sub
End Class

''' <summary>How a resident wants to get letters; a separate system knows it.</summary>
Public NotInheritable Class DeliveryLinkage
    Implements IResidentLinkage

    Public Function Describe(resident As Resident) As IReadOnlyDictionary(Of String, String) Implements IResidentLinkage.Describe
        Return New Dictionary(Of String, String) From {{"delivery", "by post"}}
    End Function
End Class
