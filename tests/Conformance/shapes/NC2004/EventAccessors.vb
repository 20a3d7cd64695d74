' core: ../../cores/Kawase.cs
' An accessor of a free event may be the package's own.
Imports Kawase

Namespace Global.Acme.Events
    Class Uses
        Sub Add(ticker As Ticker)
            AddHandler ticker.Moved, Nothing ' expect: NC2004, NC2005
        End Sub

        Sub Remove(ticker As Ticker)
            RemoveHandler ticker.Moved, Nothing
        End Sub
    End Class
End Namespace
