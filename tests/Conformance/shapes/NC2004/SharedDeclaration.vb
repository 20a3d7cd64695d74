' core: ../../cores/Kiban.cs
' One declaration of several fields writes their type once; each event is a declaration of its own.
Imports Kiban
Imports Kiban.Plumbing

Namespace Acme.Declarations
    Class Fields
        Private a, b As PipeContext ' expect: NC2004
        Friend c As PipeContext = Platform.Current() ' expect: NC2004
        Friend d As PipeContext = Platform.Current() ' expect: NC2004
        Public Event First As PipeCallback ' expect: NC2004
        Public Event Second As PipeCallback ' expect: NC2004
    End Class
End Namespace
