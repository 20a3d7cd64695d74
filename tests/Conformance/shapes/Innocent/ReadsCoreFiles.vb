' Metadata of a core may be read, and assemblies of one's own written.
' core: ../../cores/Juki.cs
' reference: ../../stubs/Mono.Cecil.cs
Imports System.Collections.Generic
Imports System.Linq
Imports System.Reflection
Imports Juki
Imports Mono.Cecil

Namespace Acme.Reading
    Public Module Reader
        Public Function Names() As List(Of String)
            Using assembly = AssemblyDefinition.ReadAssembly(GetType(Resident).Assembly.Location)
                Return assembly.MainModule.Types.Select(Function(t) t.Name).ToList()
            End Using
        End Function

        Public Sub Weave()
            Dim core = ModuleDefinition.ReadModule("Juki.dll")
            Dim own = ModuleDefinition.ReadModule("Acme.Reading.dll")
            own.Name = core.Name & ".Extension"
            own.Write("Acme.Reading.dll")
        End Sub

        Public Sub Reload(metadata As Byte(), il As Byte())
            System.Reflection.Metadata.MetadataUpdater.ApplyUpdate(GetType(Reader).Assembly, metadata, il, Nothing)
        End Sub
    End Module
End Namespace
