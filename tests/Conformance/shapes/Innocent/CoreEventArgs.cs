// EventArgs of a core are open to deriving.
// core: ../../cores/Juki.cs
using System;
using Juki;

namespace Acme.Residents;

public sealed class WardChangedEventArgs(string number, string ward) : ResidentChangedEventArgs(number)
{
    public string Ward { get; } = ward;
}

public sealed class Publisher
{
    public event EventHandler<WardChangedEventArgs> Changed;

    public void Raise() => Changed?.Invoke(this, new WardChangedEventArgs("1", "2"));
}
