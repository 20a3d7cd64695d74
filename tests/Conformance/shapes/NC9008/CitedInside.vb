' A citation on a local function, a parameter or an accessor is the member's.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
Imports Juki
Imports NoCustomization

Namespace Acme
    Module Countries
        Public Sub Parameter(<CustomizationWaiver("R8-02")> country As String)
            Resident.DefaultCountry = country ' expect: NC9008
        End Sub

        Public Property Accessor As String
            Get
                Return Resident.DefaultCountry
            End Get
            <CustomizationWaiver("R8-02")>
            Set(value As String)
                Resident.DefaultCountry = value ' expect: NC9008
            End Set
        End Property
    End Module
End Namespace
