// core: ../../cores/Kawase.cs
// An accessor of a free event may be the package's own.
using Kawase;

namespace Acme.Events;

class Uses
{
    void Add(Ticker ticker) => ticker.Moved += null; // expect: NC2004, NC2005

    void Remove(Ticker ticker) => ticker.Moved -= null;

    void Free(Ticker ticker) => ticker.Closed += (_, _) => { }; // expect: NC2005
}
