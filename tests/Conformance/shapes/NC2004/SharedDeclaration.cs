// core: ../../cores/Kiban.cs
// One declaration of several fields or events writes their type once. Metadata does not hold declarations: neighbours that agree in everything are one to the binary.
using Kiban.Plumbing;

namespace Acme.Declarations;

class Fields
{
    PipeContext a, b; // expect: NC2004

    public PipeBox<PipeContext> c, d, e; // expect: NC2004, NC2004
}

class Events
{
    public event PipeCallback A, B; // expect: NC2004
}

class Apart
{
    PipeContext a; // expect: NC2004
    PipeContext b; // expect: NC2004 source
}

class Initialized
{
    PipeContext a = Kiban.Platform.Current(), b = Kiban.Platform.Current(); // expect: NC2004
    PipeContext c = Kiban.Platform.Current(); // expect: NC2004
    static PipeContext d = Kiban.Platform.Current(), // expect: NC2004
        e;
    static PipeContext f = null; // expect: NC2004 source
    static PipeContext g = Kiban.Platform.Current(); // expect: NC2004
}

class Different
{
    PipeContext a; // expect: NC2004
    readonly PipeContext b; // expect: NC2004
    public PipeContext c; // expect: NC2004
    int between;
    public PipeContext d; // expect: NC2004
    [System.Obsolete] public PipeContext e; // expect: NC2004
    public PipeList f; // expect: NC2004
    public PipeContext P { get; set; } // expect: NC2004
    public PipeContext Q { get; set; } // expect: NC2004
}

class OwnAccessors
{
    public event PipeCallback A { add { } remove { } } // expect: NC2004
    public event PipeCallback B { add { } remove { } } // expect: NC2004
}

class Free
{
    Kiban.Session a, b;
}
