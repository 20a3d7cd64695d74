// Deprecated extension points still work, and still are a finding: a warning.
// core: ../../cores/Nenkin.cs
using System;
using Nenkin;

namespace Acme.Pension
{
    class Student : IExemption                                  // expect: NC1007
    {
        public bool Holds(int year) => year > 2020;
    }

    struct Value : IExemption                                   // expect: NC1007
    {
        public bool Holds(int year) => false;
    }

    record Low(int Income) : IExemption                         // expect: NC1007
    {
        public bool Holds(int year) => Income < 100;
    }

    interface IOwn : IExemption { }                             // expect: NC1007

    class BehindOwn : IOwn                                      // the own interface has the finding
    {
        public bool Holds(int year) => false;
    }

    class Both : IExemption2, IExemption                        // expect: NC1007
    {
        public bool Holds(int year, int month) => false;
        bool IExemption.Holds(int year) => false;
    }

    abstract class OwnBase : OldCalculator { }                  // expect: NC1007

    class SecondHop : OwnBase                                   // the first hop has the finding; its members come with the class
    {
        public override decimal Amount(int year) => year;
        public override decimal Extra(int year) => 1;
    }

    class Seamed : Seams                                        // expect: NC1001
    {
        public override int Old(int x) => x + 1;                // expect: NC1007
        public override int New(int x) => x + 2;
    }

    class Closed : IKeptClosed                                  // expect: NC1002 closed, so nothing of an extension point
    {
        public void Keep() { }
    }

    class Outer
    {
        private sealed class Nested : IExemption                // expect: NC1007
        {
            public bool Holds(int year) => false;
        }

        public object Make() => new Nested();
    }
}
