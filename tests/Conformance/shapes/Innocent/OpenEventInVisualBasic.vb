' AddHandler with a lambda on an open event of a C# core.
' core: ../../cores/Juki.cs
Imports System
Imports Juki
Imports Juki.Plugins

Namespace Acme.Residents
    Public Module Listeners
        Public Sub Start()
            AddHandler Hooks.Moved, Sub(sender, e) Console.WriteLine(e.Number)
            AddHandler Hooks.Moved, AddressOf OnMoved
        End Sub

        Private Sub OnMoved(sender As Object, e As ResidentChangedEventArgs)
            Console.WriteLine(e.Number)
        End Sub
    End Module
End Namespace
