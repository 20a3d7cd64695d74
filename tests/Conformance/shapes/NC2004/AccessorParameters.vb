' core: ../../cores/Kiban.cs
' The parameters of accessors repeat the type of their property or event, which has the finding.
Imports System
Imports Kiban
Imports Kiban.Plumbing

Namespace Global.Acme.Accessors
    Class Owner
        Custom Event Signalled As PipeCallback ' expect: NC2004
            AddHandler(value As PipeCallback)
            End AddHandler
            RemoveHandler(value As PipeCallback)
            End RemoveHandler
            RaiseEvent(signal As Integer)
            End RaiseEvent
        End Event

        Custom Event Received As Action(Of PipeContext) ' expect: NC2004
            AddHandler(value As Action(Of PipeContext))
            End AddHandler
            RemoveHandler(value As Action(Of PipeContext))
            End RemoveHandler
            RaiseEvent(context As PipeContext)
            End RaiseEvent
        End Event

        Property Context As PipeContext ' expect: NC2004
            Get
                Return Nothing
            End Get
            Set(value As PipeContext)
                Platform.Use(value)
            End Set
        End Property

        Property Anything As Object
            <Pipe> ' expect: NC2004
            Get
                Return Nothing
            End Get
            Set(value As Object)
                Dim sort = GetType(PipeContext) ' expect: NC2004
            End Set
        End Property
    End Class
End Namespace
