' Open contracts of a core in Visual Basic that show vendors what they must not refer to.
' core: own
' options: assembly=Shien
Imports System
Imports System.Collections.Generic
Imports NoCustomization

<Assembly: StandardPackage("shien", Namespaces:={"Shien"})>

<PackageInternal>
Public Class Pipe
End Class

<PackageInternal>
Public Interface IPipe
End Interface

<ExtensionPoint("shien.positions")>
Public MustInherit Class Positions
    Inherits Pipe ' expect: NC7003
    Implements IPipe ' expect: NC7003

    Public Field As Pipe ' expect: NC7003

    Public MustOverride ReadOnly Property Inner As Pipe ' expect: NC7003

    Public MustOverride Function Returned() As List(Of Pipe) ' expect: NC7003

    Protected MustOverride Sub Taken(pipe As Pipe()) ' expect: NC7003

    Public MustOverride Sub Constrained(Of T As Pipe)() ' expect: NC7003

    Public Event Moved(pipe As Pipe) ' expect: NC7003
End Class

<ExtensionPoint("shien.told")>
Public Delegate Sub Told(pipe As Pipe) ' expect: NC7003

<UseInstead("T:Pipe")> ' expect: NC7003
Public Interface IClosed
End Interface
