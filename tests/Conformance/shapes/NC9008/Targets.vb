' Whatever of a property or method an attribute stands on, the property or method cites.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
Imports System
Imports Juki
Imports NoCustomization

Namespace Acme
    Class Countries
        Public ReadOnly Property Read As String
            <CustomizationWaiver("R8-02")>
            Get
                Resident.DefaultCountry = "FR" ' expect: NC9008
                Return ""
            End Get
        End Property

        Public Property Written As String
            Get
                Return ""
            End Get
            Set(<CustomizationWaiver("R8-02")> value As String)
                Resident.DefaultCountry = value ' expect: NC9008
            End Set
        End Property

        Public Custom Event Added As EventHandler
            <CustomizationWaiver("R8-02")>
            AddHandler(value As EventHandler)
                Resident.DefaultCountry = "FR" ' expect: NC9008
            End AddHandler
            RemoveHandler(value As EventHandler)
            End RemoveHandler
            RaiseEvent(sender As Object, e As EventArgs)
            End RaiseEvent
        End Event

        Public Function Returned() As <CustomizationWaiver("R8-02")> String
            Resident.DefaultCountry = "FR" ' expect: NC9008
            Return ""
        End Function

    End Class
End Namespace
