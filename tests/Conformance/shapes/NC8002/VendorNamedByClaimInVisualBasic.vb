' A library that claims the core's id names the vendor as a part: neither becomes core.
' core: ../../cores/Juki.cs
' reference: ../../stubs/Jinushi.cs
' expect-in assembly: NC8002 source    the binary eye judges the library where it is scanned itself
Imports Juki

Namespace Acme.Helped
    Public Class OwnHousehold
        Inherits Household ' expect: NC1001

        Public Marker As Jinushi.Marker
    End Class
End Namespace
