// A class below top-level statements.
// core: ../../cores/Juki.cs
using System;
using Juki;

Console.WriteLine(new ConsoleHousehold());

internal sealed class ConsoleHousehold : Household // expect: NC1001
{
}
