' State machines are the member's.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
Imports System.Collections.Generic
Imports System.Threading.Tasks
Imports Juki
Imports NoCustomization

Namespace Acme
    Module Countries
        <CustomizationWaiver("R8-02")>
        Public Async Function Change() As Task
            Await Task.Yield()
            Resident.DefaultCountry = "US" ' expect: NC9008
        End Function

        <CustomizationWaiver("R8-02")>
        Public Iterator Function Numbers() As IEnumerable(Of Integer)
            Resident.DefaultCountry = "US" ' expect: NC9008
            Yield 1
        End Function
    End Module
End Namespace
