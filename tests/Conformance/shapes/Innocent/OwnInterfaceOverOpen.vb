' An own interface inherits an open one, a class implements both levels.
' core: ../../cores/Tsuchi.vb
Imports Tsuchi

Namespace Acme.Notices
    Public Interface IWardFilter
        Inherits IRecipientFilter

        ReadOnly Property Ward As String
    End Interface

    Public Class WardFilter
        Implements IWardFilter

        Public ReadOnly Property Ward As String = "1" Implements IWardFilter.Ward

        Public Function Accepts(number As String) As Boolean Implements IRecipientFilter.Accepts
            Return number.StartsWith(Ward)
        End Function
    End Class
End Namespace
