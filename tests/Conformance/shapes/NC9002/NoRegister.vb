' No register is given.
' core: ../../cores/Juki.cs
' options: evaluation=2027-10-01
Imports Juki
Imports NoCustomization

Namespace Acme
    Module Countries
        <CustomizationWaiver("R8-02")> ' expect: NC9002
        Public Sub Change()
            Resident.DefaultCountry = "US" ' expect: NC2005
        End Sub
    End Module
End Namespace
