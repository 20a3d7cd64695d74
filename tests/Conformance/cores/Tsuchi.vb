' Notices (通知) of a standard package, written in Visual Basic.
Imports System
Imports System.Collections.Generic
Imports NoCustomization

<Assembly: StandardPackage("tsuchi", Name:="Notices", Namespaces:=New String() {"Tsuchi"}, OpenNamespaces:=New String() {"Tsuchi.Registration"})>

Namespace Tsuchi

    ''' <summary>A notice to a resident. Closed.</summary>
    Public Class Notice
        Public Const Prefix As String = "T"

        Protected Serial As Integer

        Public Event Sent As EventHandler

        Public Overridable Property Subject As String = ""

        Default Public Overridable ReadOnly Property Line(index As Integer) As String
            Get
                Return Subject & index.ToString()
            End Get
        End Property

        Public Overridable Function Render(name As String) As String
            Return Subject & name
        End Function

        Public Overridable Overloads Function Fold(width As Integer) As Integer
            Return width \ 3
        End Function

        Public Overloads Function Fold(width As Integer, height As Integer) As Integer
            Return (width * height) \ 3
        End Function

        Public Sub Send()
            Serial += 1
            RaiseEvent Sent(Me, EventArgs.Empty)
        End Sub

        Public Shared Function Blank() As Notice
            Return New Notice()
        End Function

        Public Enum Size
            A4
            Postcard
        End Enum
    End Class

    ''' <summary>Sends notices. Closed.</summary>
    Public Interface INoticeSender
        Property Channel As String

        Sub Send(notice As Notice)

        Function CountFor(number As String) As Integer

        Event Delivered As EventHandler
    End Interface

    ''' <summary>The package's own sending.</summary>
    Public Class NoticeSender
        Implements INoticeSender

        Public Property Channel As String Implements INoticeSender.Channel

        Public Event Delivered As EventHandler Implements INoticeSender.Delivered

        Public Sub Send(notice As Notice) Implements INoticeSender.Send
            RaiseEvent Delivered(Me, EventArgs.Empty)
        End Sub

        Public Function CountFor(number As String) As Integer Implements INoticeSender.CountFor
            Return 0
        End Function
    End Class

    ''' <summary>A closing phrase of a notice. Open.</summary>
    <ExtensionPoint("tsuchi.closing", Kind:=ExtensionPointKind.FormSlot)>
    Public MustInherit Class Closing
        Public MustOverride Function Phrase(season As Integer) As String

        Public Overridable Function Signature() As String
            Return ""
        End Function

        <CoreBehavior>
        Public Overridable Function Seal(number As String) As String
            Return "seal " & number
        End Function
    End Class

    ''' <summary>Chooses who gets a notice. Open.</summary>
    <ExtensionPoint("tsuchi.recipient-filter", Multiplicity:=Multiplicity.Many)>
    Public Interface IRecipientFilter
        Function Accepts(number As String) As Boolean
    End Interface

    ''' <summary>What the whole office shares. Closed.</summary>
    Public Module NoticeDefaults
        Public Property Language As String = "ja"
    End Module

    ''' <summary>The queue, public for technical reasons.</summary>
    <PackageInternal>
    Public Class NoticeQueue
        Public Shared ReadOnly Property Waiting As Integer
            Get
                Return 0
            End Get
        End Property

        Public Sub Enqueue(notice As Notice)
        End Sub
    End Class
End Namespace
