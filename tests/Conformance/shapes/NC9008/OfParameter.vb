' What stands on a parameter stands there once, wherever the compiler repeats it.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
Imports Juki
Imports NoCustomization

Namespace Acme
    Class Countries
        Default Public Property Item(<CustomizationWaiver("R8-02")> index As Integer) As String
            Get
                Return ""
            End Get
            Set(value As String)
                Resident.DefaultCountry = value ' expect: NC9008
            End Set
        End Property
    End Class
End Namespace
