' A call found by its name in the text of a file.
' core: ../../cores/Juki.cs
' options: waivers=../../registers/chiyoda.nocustomization-waivers.json; evaluation=2027-10-01
Imports System.Reflection
Imports Juki
Imports NoCustomization

Namespace Acme
    Module Audits
        <CustomizationWaiver("R8-01")>
        Public Function Find() As MethodInfo
            Return GetType(Resident).GetMethod("Audit", BindingFlags.NonPublic Or BindingFlags.Instance) ' expect: NC9008
        End Function

        Public Function Again() As MethodInfo
            Return GetType(Resident).GetMethod("Audit", BindingFlags.NonPublic Or BindingFlags.Instance) ' expect: NC2001
        End Function
    End Module
End Namespace
