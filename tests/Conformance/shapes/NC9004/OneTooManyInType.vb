' Counted in the whole citing type, wherever it is found.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
Imports System.Reflection
Imports Juki
Imports NoCustomization

Namespace Acme
    <CustomizationWaiver("R8-14")> ' expect: NC9004
    Class Countries
        Public Shared Sub Change()
            Resident.DefaultCountry = "US" ' expect: NC2005
        End Sub

        Public Shared Sub Again()
            Resident.DefaultCountry = "FR" ' expect: NC2005
        End Sub

        Public Shared Function Audit() As MethodInfo
            Return GetType(Resident).GetMethod("Audit", BindingFlags.NonPublic Or BindingFlags.Instance) ' expect: NC2001
        End Function
    End Class
End Namespace
