// A record struct: the equality it gets from the compiler is nobody's finding.
// core: ../../cores/Juki.cs
using System;
using Juki.Services;

namespace Acme.Residents;

public readonly record struct TestClock(DateOnly Today) : IOfficeClock; // expect: NC1002
