' Internals of a core in Visual Basic that are open to an assembly which the package does not count among its own.
' core: own
' options: assembly=Shien
Imports System.Runtime.CompilerServices
Imports NoCustomization

<Assembly: StandardPackage("shien", Assemblies:={"Shien", "Shien.Batch"})>
<Assembly: InternalsVisibleTo("Acme.Shien")> ' expect: NC7007
<Assembly: InternalsVisibleTo("Shien.Batch")>

Friend Module Numbers
    Friend Function NextNumber() As Integer
        Return 1
    End Function
End Module
