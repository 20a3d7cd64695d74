// Making a behaving member abstract again takes its behaviour away.
// core: ../../cores/Juki.cs
using System;
using Juki;

namespace Acme.Jobs;

public abstract class StrictJob : BatchJob // expect: NC1001
{
    public abstract override void OnFailed(Exception error); // expect: NC1003
}
