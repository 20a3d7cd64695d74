' A package of its own id, in Visual Basic.
' core: ../../cores/Tsuchi.vb
Imports NoCustomization
Imports Tsuchi

<Assembly: StandardPackage("acme-letters")>
<Assembly: VendorExtension("acme.letters")>

Namespace Acme.Letters
    <CoreBehavior>
    Public Class Letter
        Public Overridable Property Inner As Notice
    End Class
End Namespace
